package org.nuanmin.ledger.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.book.Account;
import org.nuanmin.ledger.reconcile.EntryRow;
import org.nuanmin.ledger.reconcile.EntryState;

/**
 * A line of a file that is compared with the books.
 *
 * @param unit the id of the unit that answers for what it is about, else of who uploaded it
 * @param reference as it stands in the file; a phone masked
 * @param amount that the file states: money in 元 with two decimals, anything else in pieces
 * @param booked what the books say, 0 for what was taken back; null for what they do not know
 * @param document in the books, or null
 * @param object what that stands for, such as a receipt, or null
 */
public record ReconciliationLineJson(
        String id,
        String reconciliation,
        EntryState state,
        EntryState found,
        String unit,
        String reference,
        @Nullable LocalDate day,
        String amount,
        @Nullable String booked,
        String measure,
        @Nullable String document,
        @Nullable String object) {
    static ReconciliationLineJson of(EntryRow row) {
        Long booked = row.booked();
        return new ReconciliationLineJson(
                row.id(),
                row.statement(),
                row.state(),
                row.found(),
                row.unit(),
                row.reference(),
                row.day(),
                Account.number(row.amount(), row.measure()),
                booked == null ? null : Account.number(booked, row.measure()),
                row.measure(),
                row.document(),
                row.object());
    }
}
