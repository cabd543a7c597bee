package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/**
 * What a count found.
 *
 * @param counted the pieces that lie there
 * @param reason of the difference; not needed where there is none
 */
public record NewStocktakeJson(
        @Nullable String item,
        @Nullable String unit,
        @Nullable Long counted,
        @Nullable String reason) {}
