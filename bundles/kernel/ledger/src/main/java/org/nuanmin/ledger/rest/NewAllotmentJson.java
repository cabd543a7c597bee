package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/**
 * Money to be allotted.
 *
 * @param amount in 元
 * @param document the number of the paper that says so (文号)
 */
public record NewAllotmentJson(
        @Nullable String fund,
        @Nullable String unit,
        @Nullable String amount,
        @Nullable String document) {}
