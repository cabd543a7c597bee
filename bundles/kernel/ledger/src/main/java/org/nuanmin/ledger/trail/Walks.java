package org.nuanmin.ledger.trail;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.portal.api.persistence.Database;

/** The steps of a trail, in the books. */
final class Walks {
    private final Database database;

    Walks(Database database) {
        this.database = database;
    }

    /** The unit that answers for what was booked for an object, or for a document of the books. */
    Optional<String> unit(String object) {
        return database
                .rows(
                        "SELECT unit_id FROM ledger_document WHERE object_id = ? OR id = ? ORDER BY id",
                        row -> row.required("unit_id"),
                        object,
                        object)
                .stream()
                .findFirst();
    }

    List<String> documents(String object) {
        return database.rows(
                "SELECT id FROM ledger_document WHERE object_id = ? ORDER BY id", row -> row.required("id"), object);
    }

    /** The documents of a kind, and what took them back, by which an account got or lost something. */
    List<String> feeding(String account, String kind) {
        return database.rows(
                "SELECT DISTINCT d.id FROM ledger_posting t JOIN ledger_document d ON d.id = t.document_id"
                        + " LEFT JOIN ledger_document r ON r.id = d.reverses_id"
                        + " WHERE t.account_id = ? AND (d.kind = ? OR r.kind = ?) ORDER BY d.id",
                row -> row.required("id"),
                account,
                kind,
                kind);
    }

    /** The documents by which a store got what it has, and what took them back. */
    List<String> stocking(String store) {
        String kinds = "('GOODS_IN', 'TRANSFER', 'STOCKTAKE')";
        return database.rows(
                "SELECT DISTINCT d.id FROM ledger_posting t JOIN ledger_document d ON d.id = t.document_id"
                        + " LEFT JOIN ledger_document r ON r.id = d.reverses_id WHERE t.account_id = ?"
                        + " AND (t.amount > 0 AND d.kind IN " + kinds + " OR t.amount < 0 AND r.kind IN " + kinds
                        + ") ORDER BY d.id",
                row -> row.required("id"),
                store);
    }

    List<AccountRow> accounts(Collection<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : database.rows(
                        "SELECT " + AccountRow.COLUMNS + " FROM " + AccountRow.TABLES + " WHERE a.id IN"
                                + " (SELECT t.account_id FROM ledger_posting t WHERE t.document_id IN ("
                                + marks(documents) + ")) ORDER BY a.place",
                        AccountRow::of,
                        documents.toArray());
    }

    List<PostingRow> postings(Collection<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : database.rows(
                        "SELECT " + PostingRow.COLUMNS + " FROM " + PostingRow.TABLES + " WHERE t.document_id IN ("
                                + marks(documents) + ") ORDER BY t.id",
                        PostingRow::of,
                        documents.toArray());
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
