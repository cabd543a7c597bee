package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;

/**
 * Goods that go from one unit's store to another's.
 *
 * @param from the giving unit's id
 * @param to the id of the unit that gets them
 * @param quantity in pieces of the item's unit of measure
 * @param document the number of the paper that says so
 */
public record NewTransferJson(
        @Nullable String item,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long quantity,
        @Nullable String document) {}
