package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.stock.StockDesk;

/**
 * Goods that went from one unit's store to another's (调拨).
 *
 * @param id the document's
 * @param quantity in pieces of the measure
 */
public record TransferJson(
        String id, String item, String from, String to, long quantity, String measure, String document) {
    static TransferJson of(StockDesk.Stocked over) {
        return new TransferJson(
                over.id(),
                over.item().id(),
                over.from(),
                over.to(),
                over.quantity(),
                over.item().unit(),
                over.document());
    }
}
