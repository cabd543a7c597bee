package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.stock.StockDesk;

/**
 * Goods that came in (入库).
 *
 * @param id the document's
 * @param quantity in pieces of the measure
 */
public record GoodsInJson(
        String id, String item, String unit, long quantity, String measure, String supplier, String document) {
    static GoodsInJson of(StockDesk.Stocked in) {
        return new GoodsInJson(
                in.id(), in.item().id(), in.to(), in.quantity(), in.item().unit(), in.from(), in.document());
    }
}
