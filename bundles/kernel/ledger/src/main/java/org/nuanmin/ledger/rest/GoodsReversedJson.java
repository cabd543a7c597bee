package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.reversal.ReversalDesk;

/**
 * Goods whose document was taken back (冲销).
 *
 * @param id the new document's
 * @param reverses the id of the document that it takes back
 * @param quantity in pieces of the measure
 */
public record GoodsReversedJson(
        String id, String reverses, String item, String unit, long quantity, String measure, String reason) {
    static GoodsReversedJson of(ReversalDesk.Reversed reversed) {
        var of = reversed.of();
        return new GoodsReversedJson(
                reversed.id(), of.id(), of.fund(), of.unit(), of.amount(), of.measure(), reversed.reason());
    }
}
