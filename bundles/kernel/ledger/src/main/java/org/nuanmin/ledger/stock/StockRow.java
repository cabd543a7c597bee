package org.nuanmin.ledger.stock;

import org.nuanmin.portal.api.persistence.Row;

/**
 * What a unit has of an item.
 *
 * @param id the account's
 * @param item the id of a benefit that is material
 * @param unit the id of the unit where it lies
 * @param name the unit's with the item's
 * @param quantity in pieces of the measure
 */
public record StockRow(
        String id, String item, String unit, String unitName, String name, long quantity, String measure) {
    static StockRow of(Row row) {
        return new StockRow(
                row.required("id"),
                row.required("fund_id"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("name"),
                row.number("balance"),
                row.required("measure"));
    }
}
