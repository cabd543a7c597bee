package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.portal.api.rest.Upload;

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
    /** Of a multipart: the fields beside the file. */
    static ExpenseDesk.Wish wish(Upload body) {
        return new ExpenseDesk.Wish(
                body.field("fund"),
                body.field("unit"),
                body.field("amount"),
                body.field("category"),
                body.field("payee"),
                body.field("invoice"));
    }

    static ExpenseDesk.Wish wish(@Nullable NewExpenseJson body) {
        return body == null
                ? new ExpenseDesk.Wish(null, null, null, null, null, null)
                : new ExpenseDesk.Wish(body.fund, body.unit, body.amount, body.category, body.payee, body.invoice);
    }
}
