package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * A range of vouchers to be handed over.
 *
 * @param first the first serial, such as {@code GH-000001}
 * @param last the last one, alike
 */
public record NewVoucherRangeJson(
        @Nullable String item,
        @Nullable String unit,
        @Nullable String first,
        @Nullable String last) {}
