package org.nuanmin.ledger.book;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;

/** Documents and postings in the database: added, never changed. */
final class Documents {
    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    void add(StoredDocument document, List<Posting> postings) {
        database.update(
                "INSERT INTO ledger_document (id, campaign_id, kind, module, object_id, unit_id, clause, reference,"
                        + " reverses_id, reason, booked_at, by_id, by_name, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                document.campaign(),
                document.kind().name(),
                document.module(),
                document.object(),
                document.unit(),
                document.clause(),
                document.reference(),
                document.reverses(),
                document.reason(),
                document.bookedAt(),
                document.byId(),
                document.byName(),
                document.hash());
        int line = 1;
        for (Posting posting : postings) {
            database.store(
                    "INSERT INTO ledger_posting (id, document_id, account_id, amount) VALUES (?, ?, ?, ?)",
                    "%s-%03d".formatted(document.id(), line++),
                    document.id(),
                    posting.account().id(),
                    posting.amount());
        }
    }

    /** Locked, so that of two who take it back one comes first. */
    Optional<StoredDocument> find(String id) {
        DocumentLock.take(database.entities(), List.of(id));
        return database.rows("SELECT * FROM ledger_document WHERE id = ?", Documents::document, id).stream()
                .findFirst();
    }

    List<Posting> postings(String document) {
        return database.rows(
                "SELECT a.id, a.kind, a.fund_id, a.unit_id, a.holder, a.name, a.measure, t.amount FROM ledger_posting t"
                        + " JOIN ledger_account a ON a.id = t.account_id WHERE t.document_id = ? ORDER BY t.id",
                row -> new Posting(Accounts.account(row), row.number("amount")),
                document);
    }

    private static StoredDocument document(Row row) {
        return new StoredDocument(
                row.required("id"),
                row.required("campaign_id"),
                Document.Kind.valueOf(row.required("kind")),
                row.required("module"),
                row.required("object_id"),
                row.required("unit_id"),
                row.required("clause"),
                row.required("reference"),
                row.text("reverses_id"),
                row.required("reason"),
                row.instant("booked_at"),
                row.required("by_id"),
                row.required("by_name"),
                row.required("hash"));
    }
}
