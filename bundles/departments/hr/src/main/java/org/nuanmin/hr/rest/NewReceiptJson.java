package org.nuanmin.hr.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.issue.ReceiptWish;

/**
 * What is to be handed out.
 *
 * @param receivedBy the name of who signs
 * @param signature a PNG as a data URL
 * @param lateReason why it is entered after the campaign's last day
 */
public record NewReceiptJson(
        @Nullable List<@Nullable LineJson> items,
        @Nullable String receivedBy,
        @Nullable String signature,
        @Nullable String lateReason) {
    /** One item of it. */
    public record LineJson(
            @Nullable String item,
            @Nullable String serial,
            @Nullable String phone) {}

    static ReceiptWish wish(@Nullable NewReceiptJson body) {
        if (body == null || body.items == null) {
            return new ReceiptWish(List.of(), body == null ? null : body.receivedBy, null, null);
        }
        var lines = body.items.stream()
                .map(line -> line == null
                        ? new ReceiptWish.Line(null, null, null)
                        : new ReceiptWish.Line(line.item, line.serial, line.phone))
                .toList();
        return new ReceiptWish(lines, body.receivedBy, body.signature, body.lateReason);
    }
}
