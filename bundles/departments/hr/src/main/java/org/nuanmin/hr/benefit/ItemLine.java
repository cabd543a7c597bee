package org.nuanmin.hr.benefit;

import org.jspecify.annotations.Nullable;

/**
 * One item of an application, as it is shown.
 *
 * @param item the benefit's id, such as {@code gift-package}
 * @param amount in 分, null for what is no money
 * @param quantity in the unit of measure, null for money
 * @param receipt the id of the receipt that it went by, or null
 * @param phone masked, of data
 */
public record ItemLine(
        String application,
        String item,
        @Nullable Long amount,
        @Nullable Long quantity,
        String measure,
        ItemState state,
        @Nullable String receipt,
        @Nullable String serial,
        @Nullable String phone) {}
