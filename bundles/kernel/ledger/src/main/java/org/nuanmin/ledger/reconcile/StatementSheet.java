package org.nuanmin.ledger.reconcile;

import java.util.List;
import java.util.Map;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;

/** A kind of file that is compared with the books. */
class StatementSheet implements SheetImport {
    /** The parameter with which account or period it is, in the uploader's words. */
    static final String NOTE = "note";

    private static final int LONGEST_NOTE = 100;

    private final StatementKind kind;
    private final Matching matching;

    StatementSheet(StatementKind kind, Matching matching) {
        this.kind = kind;
        this.matching = matching;
    }

    @Override
    public String kind() {
        return kind.sheet();
    }

    @Override
    public Message title() {
        return LedgerTexts.say("import.statement." + kind.word());
    }

    @Override
    public String permission() {
        return kind.permission();
    }

    @Override
    public List<SheetColumn> columns() {
        return kind.columns();
    }

    @Override
    public void check(Map<String, String> parameters) {
        note(parameters);
        matching.check(kind);
    }

    private static String note(Map<String, String> parameters) {
        var given = Stated.given();
        String note = given.text(NOTE, parameters.get(NOTE), LONGEST_NOTE);
        given.check();
        return note;
    }

    @Override
    public Rows rows(Map<String, String> parameters) {
        String statement = parameters.getOrDefault(JOB, "");
        matching.begin(kind, statement, note(parameters));
        return new StatementRows(kind, statement, matching);
    }

    @Override
    public Taken take(Map<String, String> cells, Map<String, String> parameters) {
        return rows(parameters).take(cells);
    }
}
