package org.nuanmin.ledger.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.expense.ExpenseRow;
import org.nuanmin.ledger.expense.ExpenseState;
import org.nuanmin.portal.api.rest.Yuan;

/**
 * A 支出单.
 *
 * @param amount 元 with two decimals
 * @param filedBy the name of who filed it
 * @param decidedBy the name of who paid or refused it, or empty
 * @param scans how many photos or scans of the invoice are attached
 * @param reconciledAt when it was found in a file of the bank, or null
 */
public record ExpenseJson(
        String id,
        ExpenseState state,
        String fund,
        String unit,
        String amount,
        String category,
        String payee,
        String invoice,
        Instant filedAt,
        String filedBy,
        @Nullable Instant decidedAt,
        String decidedBy,
        String reason,
        long scans,
        @Nullable Instant reconciledAt) {
    static ExpenseJson of(ExpenseRow row) {
        return new ExpenseJson(
                row.id(),
                row.state(),
                row.fund(),
                row.unit(),
                Yuan.of(row.amount()),
                row.category(),
                row.payee(),
                row.invoice(),
                row.filedAt(),
                row.filedBy(),
                row.decidedAt(),
                row.decidedBy(),
                row.reason(),
                row.scans(),
                row.reconciledAt());
    }
}
