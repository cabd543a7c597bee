package org.nuanmin.hr.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be handed out, as it was typed.
 *
 * @param receivedBy the name of who signs; another than the person's is a proxy (代领)
 * @param signature a PNG as a data URL
 * @param lateReason why it is entered after the campaign's last day, else null
 */
public record ReceiptWish(
        List<Line> items,
        @Nullable String receivedBy,
        @Nullable String signature,
        @Nullable String lateReason) {
    /**
     * One item.
     *
     * @param item the benefit's id
     * @param serial of a voucher or package, or null
     * @param phone that data is ordered for, or null for the registered one
     */
    public record Line(
            @Nullable String item,
            @Nullable String serial,
            @Nullable String phone) {}

    public ReceiptWish {
        items = List.copyOf(items);
    }
}
