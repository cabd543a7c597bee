package org.nuanmin.ledger.reconcile;

import java.util.Arrays;
import java.util.Map;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.Account;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.work.SheetImport.Rows;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/** The lines of one file; those that differ or are unknown come back with the faulty rows, to be mended and uploaded again. */
final class StatementRows implements Rows {
    private final StatementKind kind;
    private final String statement;
    private final Matching matching;

    StatementRows(StatementKind kind, String statement, Matching matching) {
        this.kind = kind;
        this.statement = statement;
        this.matching = matching;
    }

    @Override
    public Taken take(Map<String, String> cells) {
        var given = Stated.given();
        Stated stated = Stated.of(given, kind, cells);
        if (!given.fits()) {
            return refused(given.errors().get(0)).beforeStoring();
        }
        Verdict verdict = matching.take(kind, statement, stated);
        return switch (verdict.state()) {
            case MATCHED -> Taken.accepted();
            case DIFFERS -> differs(stated, verdict.document().orElseThrow());
            case UNKNOWN ->
                Taken.held(
                        kind.by().heading(),
                        verdict.several() ? "ambiguous" : "unknown",
                        LedgerTexts.say(
                                (verdict.several() ? "statement.several." : "statement.unknown.") + kind.word(),
                                stated.shown()));
            default -> Taken.unchanged();
        };
    }

    private Taken differs(Stated stated, Candidate about) {
        var booked = Account.words(about.amount(), about.measure());
        return Taken.held(
                kind.amount().heading(),
                "amount-differs",
                LedgerTexts.say(
                        about.amount() == 0 ? "statement.taken-back" : "statement.differs",
                        stated.shown(),
                        booked,
                        Account.words(stated.amount(), kind.measure())));
    }

    private static Taken refused(FieldError error) {
        String column = Arrays.stream(Mark.values())
                .filter(mark -> mark.field().equals(error.field()))
                .map(Mark::heading)
                .findFirst()
                .orElse("");
        return Taken.rejected(column, "bad-" + error.field(), error.words());
    }
}
