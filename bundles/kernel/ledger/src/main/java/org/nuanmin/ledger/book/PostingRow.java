package org.nuanmin.ledger.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A posting in a list.
 *
 * @param unit the id of the unit that answers for the document
 * @param object the id of what the document stands for, such as a receipt
 * @param amount signed: what the account got, below 0 what it gave
 * @param reverses the id of the document that this one takes back, or null
 * @param reason why, or empty where it goes without saying
 * @param hash the document's, SM3: its audit entry has the same
 */
public record PostingRow(
        String id,
        String document,
        Document.Kind documentKind,
        String module,
        String unit,
        String object,
        String account,
        AccountKind kind,
        String fund,
        String name,
        long amount,
        String measure,
        String clause,
        String reference,
        Instant bookedAt,
        String by,
        @Nullable String reverses,
        String reason,
        String hash) {
    public static final String COLUMNS =
            "t.id, t.document_id, d.kind AS document_kind, d.module, d.unit_id AS document_unit, d.object_id, t.account_id, a.kind,"
                    + " a.fund_id, COALESCE(p.name, a.name) AS called, t.amount, a.measure, d.clause, d.reference, d.booked_at,"
                    + " d.by_name, d.reverses_id, d.reason, d.hash";
    public static final String TABLES = "ledger_posting t JOIN ledger_document d ON d.id = t.document_id"
            + " JOIN ledger_account a ON a.id = t.account_id LEFT JOIN portal_person p ON p.id = a.person_id";

    public static PostingRow of(Row row) {
        return new PostingRow(
                row.required("id"),
                row.required("document_id"),
                Document.Kind.valueOf(row.required("document_kind")),
                row.required("module"),
                row.required("document_unit"),
                row.required("object_id"),
                row.required("account_id"),
                AccountKind.valueOf(row.required("kind")),
                row.required("fund_id"),
                row.required("called"),
                row.number("amount"),
                row.required("measure"),
                row.required("clause"),
                row.required("reference"),
                row.instant("booked_at"),
                row.required("by_name"),
                row.text("reverses_id"),
                row.required("reason"),
                row.required("hash"));
    }

    /** As it stands in JSON: money in 元 with two decimals. */
    public String amountNumber() {
        return Account.number(amount, measure);
    }

    /** As people write it: -600.00 元, 20 GB. */
    public String amountWords() {
        return Account.words(amount, measure);
    }
}
