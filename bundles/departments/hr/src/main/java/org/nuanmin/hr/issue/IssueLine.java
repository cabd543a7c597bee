package org.nuanmin.hr.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.persistence.Row;

/**
 * An item that went by a receipt, in a list.
 *
 * @param unit the id of the 街道 or park
 * @param idNumber masked
 * @param amount in 分, null for what is no money
 * @param serial or empty
 * @param phone masked, or empty
 * @param signature the id of the signed list among the attachments, null for what was signed for at the desk
 * @param reconciledAt when it was found in a file of who paid for it, or null
 * @param remark why an order failed or something was taken back, or empty
 */
public record IssueLine(
        String id,
        String receipt,
        String application,
        String unit,
        String unitName,
        String name,
        String idNumber,
        String enterprise,
        String item,
        String title,
        ItemState state,
        @Nullable Long amount,
        @Nullable Long quantity,
        String measure,
        String serial,
        String phone,
        String remark,
        String receivedBy,
        boolean proxy,
        Instant issuedAt,
        String issuer,
        @Nullable String signature,
        @Nullable Instant reconciledAt) {
    static IssueLine of(Row row) {
        return new IssueLine(
                row.required("id"),
                row.required("receipt_id"),
                row.required("application_id"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("name"),
                row.required("masked"),
                row.required("enterprise"),
                row.required("item_id"),
                row.required("title"),
                ItemState.valueOf(row.required("state")),
                row.numberOrNull("amount"),
                row.numberOrNull("quantity"),
                row.required("measure"),
                text(row, "serial"),
                text(row, "phone_masked"),
                text(row, "remark"),
                row.required("received_by"),
                row.flag("proxy"),
                row.instant("issued_at"),
                row.required("issuer_name"),
                row.text("signature_id"),
                row.instant("reconciled_at"));
    }

    private static String text(Row row, String column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }
}
