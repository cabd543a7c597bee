package org.nuanmin.ledger.book;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuanmin.ledger.LedgerCounters;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts what a file from outside still has to be found for: documents by which a person or payee got money or data, that were not
 * taken back and that no line stands for. Goods in pieces have no such file: who counts a store has seen them.
 */
@Component(service = Unreconciled.class)
public final class Unreconciled {
    /** By these a person or a payee gets something. */
    private static final Set<Document.Kind> KINDS = EnumSet.of(Document.Kind.PAYMENT, Document.Kind.HAND_OUT);

    /** In what an operator counts. */
    public static final String DATA = "GB";

    /** In what files from outside count: of nothing else there is one. */
    private static final Set<String> MEASURES = Set.of(Move.MONEY, DATA);

    /** The same of a posting, as {@link PostingListing} asks: of each document the one that somebody got it by. */
    static final String FILTER =
            "CASE WHEN t.amount <= 0 OR d.kind NOT IN ('PAYMENT', 'HAND_OUT') OR a.measure NOT IN ('"
                    + Move.MONEY + "', '" + DATA + "')"
                    + " OR EXISTS (SELECT 1 FROM ledger_document b WHERE b.reverses_id = d.id) THEN ''"
                    + " WHEN EXISTS (SELECT 1 FROM ledger_statement_entry m WHERE m.match_id = d.id) THEN 'YES' ELSE 'NO' END";

    private final Database database;
    private final Counters counters;
    private final Clocks clocks;

    @Activate
    public Unreconciled(@Reference Database database, @Reference Counters counters, @Reference Clocks clocks) {
        this.database = database;
        this.counters = counters;
        this.clocks = clocks;
    }

    /** A document was booked, in this transaction. */
    void booked(String campaign, Document document) {
        if (KINDS.contains(document.kind())) {
            document.moves().stream()
                    .filter(move -> MEASURES.contains(move.measure()))
                    .forEach(move -> add(campaign, document.unit(), 1));
        }
    }

    /** It was taken back; locked until the transaction ends. */
    void reversed(StoredDocument document, List<Posting> postings) {
        if (KINDS.contains(document.kind()) && !isMatched(database, document.id())) {
            postings.stream()
                    .filter(posting -> posting.amount() > 0
                            && MEASURES.contains(posting.account().measure()))
                    .forEach(posting -> add(document.campaign(), document.unit(), -1));
        }
    }

    /** Whether a line of a file stands for a document; by its index: other lines may be locked by who reads another file. */
    public static boolean isMatched(Database database, String document) {
        return !database.rows(
                        "SELECT e.id FROM ledger_statement_entry e"
                                + " --DERBY-PROPERTIES constraint=ledger_statement_entry_once\n"
                                + " WHERE e.match_id = ?",
                        row -> row.required("id"),
                        document)
                .isEmpty();
    }

    /**
     * A line stands for a document from now on, or no longer does.
     *
     * @param campaign the id of the document's campaign
     * @param unit the id of the unit that answers for it
     * @param n -1 or 1
     */
    public void add(String campaign, String unit, int n) {
        counters.in(campaign).add(LedgerCounters.UNRECONCILED, unit, clocks.today(), n);
    }
}
