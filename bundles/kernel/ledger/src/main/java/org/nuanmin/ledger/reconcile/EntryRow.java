package org.nuanmin.ledger.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.book.Account;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A line of a file, in a list.
 *
 * @param unit the id of the unit that answers for what it is about, else of who took it in
 * @param reference a number or serial as it stands in the file; a phone masked
 * @param amount that the file states, in 分 or pieces of the measure
 * @param booked what the books say, 0 for what was taken back; null for what they do not know
 * @param document the id of what it is about in the books, or null
 * @param object the id of what that stands for, such as a receipt, or null
 * @param module who booked it, or null
 */
public record EntryRow(
        String id,
        String statement,
        StatementKind kind,
        String note,
        String unit,
        String unitName,
        String reference,
        @Nullable LocalDate day,
        long amount,
        @Nullable Long booked,
        String measure,
        EntryState found,
        EntryState state,
        @Nullable String document,
        @Nullable String object,
        @Nullable String module,
        Instant readAt) {
    static final String COLUMNS = "e.id, e.statement_id, s.kind, s.note, e.unit_id, u.name AS unit_name, e.reference,"
            + " e.on_day, e.amount, e.booked, e.measure, e.first_state, e.state, e.document_id, d.object_id, d.module, e.read_at";

    static EntryRow of(Row row) {
        return new EntryRow(
                row.required("id"),
                row.required("statement_id"),
                StatementKind.valueOf(row.required("kind")),
                row.required("note"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("reference"),
                row.date("on_day"),
                row.number("amount"),
                row.numberOrNull("booked"),
                row.required("measure"),
                EntryState.valueOf(row.required("first_state")),
                EntryState.valueOf(row.required("state")),
                row.text("document_id"),
                row.text("object_id"),
                row.text("module"),
                row.instant("read_at"));
    }

    /** As people write it: 600.00 元, 20 GB. */
    public String amountWords() {
        return Account.words(amount, measure);
    }

    /** What the books say, or empty. */
    public String bookedWords() {
        return booked == null ? "" : Account.words(booked, measure);
    }
}
