package org.nuanmin.ledger.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.stock.StockDesk;

/**
 * What a count found (盘点).
 *
 * @param id the document's, or null where the books were right
 * @param booked the pieces that the books said
 * @param difference above 0 what was found, below 0 what is missing
 */
public record StocktakeJson(
        @Nullable String id,
        String item,
        String unit,
        long booked,
        long counted,
        long difference,
        String measure,
        String reason) {
    static StocktakeJson of(StockDesk.Counted found) {
        return new StocktakeJson(
                found.id(),
                found.item().id(),
                found.unit(),
                found.booked(),
                found.counted(),
                found.difference(),
                found.item().unit(),
                found.reason());
    }
}
