package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param amount in 元
 * @param document the number of the paper that says so (文号)
 */
public record NewBookingJson(
        @Nullable String fund,
        @Nullable String amount,
        @Nullable String document) {}
