package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.expense.ExpenseDesk;

/**
 * A 支出单 to be filed.
 *
 * @param amount in 元
 * @param category one of the fund's, such as 取暖
 * @param invoice its number
 */
public record NewExpenseJson(
        @Nullable String fund,
        @Nullable String unit,
        @Nullable String amount,
        @Nullable String category,
        @Nullable String payee,
        @Nullable String invoice) {
    static ExpenseDesk.Wish wish(@Nullable NewExpenseJson body) {
        return body == null
                ? new ExpenseDesk.Wish(null, null, null, null, null, null)
                : new ExpenseDesk.Wish(body.fund, body.unit, body.amount, body.category, body.payee, body.invoice);
    }
}
