package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.stock.StockRow;

/**
 * What a unit has of an item.
 *
 * @param id the account's: its postings and statement are read by it
 * @param item the id of one of the campaign's benefits
 * @param quantity in pieces of the measure
 */
public record StockJson(String id, String item, String unit, String name, long quantity, String measure) {
    static StockJson of(StockRow row) {
        return new StockJson(row.id(), row.item(), row.unit(), row.name(), row.quantity(), row.measure());
    }
}
