package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/**
 * Goods that came in.
 *
 * @param quantity in pieces of the item's unit of measure
 * @param supplier the name of who sold or gave them
 * @param document the number of the paper that says so
 */
public record NewGoodsInJson(
        @Nullable String item,
        @Nullable String unit,
        @Nullable Long quantity,
        @Nullable String supplier,
        @Nullable String document) {}
