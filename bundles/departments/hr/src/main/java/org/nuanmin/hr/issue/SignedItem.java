package org.nuanmin.hr.issue;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemState;

/**
 * An item after it was handed out.
 *
 * @param receipt the id of the receipt that it went by, or empty
 * @param serial or empty
 * @param document of the ledger, null where nothing was booked
 * @param amount in 分, null for what is no money
 * @param quantity of what is no money, else null
 */
record SignedItem(
        String id,
        String item,
        ItemState state,
        String receipt,
        String serial,
        @Nullable String document,
        @Nullable Long amount,
        @Nullable Long quantity) {}
