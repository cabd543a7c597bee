package org.nuanmin.hr.issue;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemState;

/**
 * An item of an application before it is handed out.
 *
 * @param amount in 分, null for what is no money
 */
record OpenItem(
        String id,
        String item,
        @Nullable Long amount,
        @Nullable Long quantity,
        String measure,
        ItemState state) {
    OpenItem as(ItemState now) {
        return new OpenItem(id, item, amount, quantity, measure, now);
    }

    /** Data is ordered first, and arrives later. */
    boolean isOrdered() {
        return amount == null;
    }
}
