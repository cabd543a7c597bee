package org.nuanmin.ledger.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.nuanmin.ledger.book.DocumentLock;
import org.nuanmin.ledger.book.Unreconciled;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;

/** The documents of the books that lines may be about: what a person or a payee got. */
final class Candidates {
    private final Database database;

    Candidates(Database database) {
        this.database = database;
    }

    /** The documents of a thing by its id, such as a receipt's. */
    List<String> ofObject(String object) {
        return object.isEmpty()
                ? List.of()
                : database.rows(
                        "SELECT id FROM ledger_document WHERE object_id = ? AND kind IN ('HAND_OUT', 'PAYMENT')",
                        row -> row.required("id"),
                        object);
    }

    /** In the order of their ids, locked until the transaction ends: of two lines at once the second sees what became of the first. */
    List<Candidate> locked(Collection<String> documents) {
        var ids = new TreeSet<>(documents);
        if (ids.isEmpty()) {
            return List.of();
        }
        DocumentLock.take(database.entities(), ids);
        List<Candidate> found = database.rows(
                "SELECT d.id, d.campaign_id, d.object_id, d.module, d.unit_id, a.fund_id, a.measure, t.amount, r.id AS reversal"
                        + " FROM ledger_document d JOIN ledger_posting t ON t.document_id = d.id AND t.amount > 0"
                        + " JOIN ledger_account a ON a.id = t.account_id"
                        + " LEFT JOIN ledger_document r ON r.reverses_id = d.id"
                        + " WHERE d.kind IN ('HAND_OUT', 'PAYMENT') AND d.id IN ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") ORDER BY d.id",
                Candidates::candidate,
                ids.toArray());
        return found.stream()
                .map(each -> Unreconciled.isMatched(database, each.document()) ? each.withTaken() : each)
                .toList();
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.required("id"),
                row.required("campaign_id"),
                row.required("object_id"),
                row.required("module"),
                row.required("unit_id"),
                row.required("fund_id"),
                row.text("reversal") == null ? row.number("amount") : 0,
                row.required("measure"),
                false);
    }
}
