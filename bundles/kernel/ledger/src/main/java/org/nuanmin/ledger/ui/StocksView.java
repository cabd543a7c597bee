package org.nuanmin.ledger.ui;

import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.ledger.stock.StockListing;
import org.nuanmin.ledger.stock.StockRow;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;

/** 物资: what lies where; who keeps a store brings goods in, transfers and counts them here. */
public final class StocksView extends ListPage<StockRow> {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    private final transient LedgerScreens screens;
    private final transient StockForms forms;

    StocksView(LedgerScreens screens) {
        super(StockListing.LIST, screens.lists());
        this.screens = screens;
        key(StockRow::id);
        options("item", screens.names.titles(screens.stocks.items().stream().map(Benefit::id)));
        detail(this::drawer);
        List<Unit> kept = screens.stocks.kept();
        forms = new StockForms(screens, kept, this::refresh);
        if (!kept.isEmpty() && !screens.stocks.items().isEmpty()) {
            actions(
                    Parts.action(Say.of("stock.transfer"), () -> forms.transfer(null)),
                    Parts.primary(Say.of("stock.in"), forms::bringIn));
        }
    }

    private DetailDrawer drawer(StockRow row) {
        var drawer = new DetailDrawer(row.name())
                .fact(Say.of("ledger.stocks.quantity"), Formats.number(row.quantity()) + " " + row.measure())
                .fact(Say.of("ledger.stocks.item"), screens.names.title(row.item()))
                .fact(Say.of("ledger.stocks.unitName"), row.unitName());
        if (screens.identity.may(LedgerPermissions.ACCOUNT_READ, row.unit())) {
            var latest = screens.listings.page(
                    PostingListing.LIST, ListQuery.FIRST.at(0, LATEST).with("account", row.id()));
            drawer.chapter(
                    Say.of("account.latest"),
                    PostingHistory.of(latest.items()),
                    Parts.div(
                            "nm-links",
                            Parts.quietLink("/app/ledger/postings?account=" + row.id(), Say.of("account.statement")),
                            Parts.quietLink(
                                    "/app/ledger/accounts/print?account=" + row.id(), Say.of("statement.title"))));
        }
        if (screens.identity.may(LedgerPermissions.STOCK_KEEP, row.unit())) {
            drawer.action(Parts.action(Say.of("stock.count"), () -> forms.count(row)));
            drawer.action(Parts.primary(Say.of("stock.transfer"), () -> forms.transfer(row)));
        }
        return drawer;
    }
}
