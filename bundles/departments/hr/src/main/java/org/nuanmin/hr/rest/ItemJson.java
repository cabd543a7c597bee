package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.rest.Yuan;

/**
 * One item of an application.
 *
 * @param item such as {@code gift-package}
 * @param amount 元 with two decimals, null for what is no money
 * @param quantity in the item's unit of measure, null for money
 * @param receipt the id of the receipt that it went by
 * @param phone masked, that data was ordered for
 */
public record ItemJson(
        String item,
        @Nullable String amount,
        @Nullable Long quantity,
        ItemState state,
        @Nullable String receipt,
        @Nullable String serial,
        @Nullable String phone) {
    static ItemJson of(ItemLine line) {
        Long fen = line.amount();
        return new ItemJson(
                line.item(),
                fen == null ? null : Yuan.of(fen),
                line.quantity(),
                line.state(),
                line.receipt(),
                line.serial(),
                line.phone());
    }
}
