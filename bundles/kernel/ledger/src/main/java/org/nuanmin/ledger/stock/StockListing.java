package org.nuanmin.ledger.stock;

import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** What lies where, by unit and item: the screen, the REST page and the export. */
public final class StockListing {
    public static final Listing<StockRow> LIST = Listing.of("ledger.stocks", LedgerTexts.TEXTS, StockRow::of)
            .permission(LedgerPermissions.STOCK_READ)
            .select("a.id, a.fund_id, a.unit_id, u.name AS unit_name, a.name, a.balance, a.measure")
            .from("ledger_account a JOIN portal_unit u ON u.id = a.unit_id")
            .where("a.kind = 'STORE'")
            .key("a.id")
            .scope("a.unit_id")
            .column("name", ColumnType.TEXT, "a.place", StockRow::name, 1)
            .column("quantity", ColumnType.NUMBER, "a.balance", StockRow::quantity, 1)
            .column("measure", ColumnType.TEXT, "a.measure", StockRow::measure, 2)
            .column("unitName", ColumnType.TEXT, "u.name", StockRow::unitName, 3)
            .text("query", "a.name")
            .unit("unit", "a.unit_id")
            .exact("item", "a.fund_id")
            .sortedBy("name")
            .build();

    private StockListing() {}
}
