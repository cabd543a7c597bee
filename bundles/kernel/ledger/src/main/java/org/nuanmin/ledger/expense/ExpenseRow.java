package org.nuanmin.ledger.expense;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/**
 * An expense in a list.
 *
 * @param amount in 分
 * @param decidedBy the name of who paid or refused it, or empty
 * @param scans how many photos or scans of the invoice are attached
 * @param reconciledAt when it was found in a file of the bank, or null
 */
public record ExpenseRow(
        String id,
        ExpenseState state,
        String fund,
        String unit,
        String unitName,
        long amount,
        String category,
        String payee,
        String invoice,
        Instant filedAt,
        String filedBy,
        String filedById,
        @Nullable Instant decidedAt,
        String decidedBy,
        String reason,
        long scans,
        @Nullable Instant reconciledAt) {
    static ExpenseRow of(Row row) {
        return new ExpenseRow(
                row.required("id"),
                ExpenseState.valueOf(row.required("state")),
                row.required("fund_id"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.number("amount"),
                row.required("category"),
                row.required("payee"),
                row.required("invoice"),
                row.instant("filed_at"),
                row.required("filed_name"),
                row.required("filed_by"),
                row.instant("decided_at"),
                row.required("decided_name"),
                row.required("reason"),
                row.number("scans"),
                row.instant("reconciled_at"));
    }
}
