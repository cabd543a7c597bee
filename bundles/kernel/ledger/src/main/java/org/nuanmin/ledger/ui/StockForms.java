package org.nuanmin.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.stock.StockDesk;
import org.nuanmin.ledger.stock.StockRow;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Toast;

/** Goods in, over, and counted. */
final class StockForms {
    private final LedgerScreens screens;
    private final List<Unit> kept;
    private final Runnable done;

    /** @param kept the units whose store the reader keeps */
    StockForms(LedgerScreens screens, List<Unit> kept, Runnable done) {
        this.screens = screens;
        this.kept = kept;
        this.done = done;
    }

    void bringIn() {
        var form = new Form();
        ComboBox<Benefit> item = form.wide("item", item());
        ComboBox<Unit> unit = form.add("unit", own(Say.of("stock.field.unit"), null));
        IntegerField quantity = form.add("quantity", Fields.number(Say.of("stock.field.quantity"), 1, StockDesk.MOST));
        TextField supplier = form.wide("supplier", Fields.text(Say.of("stock.field.supplier")));
        TextField document = form.wide("document", Fields.text(Say.of("stock.field.document")));
        form.require("item", "unit", "quantity", "supplier", "document");
        open(Say.of("stock.in"), form, () -> {
            var in = screens.stocks.bringIn(
                    item.getValue().id(),
                    unit.getValue().id(),
                    number(quantity),
                    supplier.getValue(),
                    document.getValue());
            Toast.done(Say.of("stock.in.done", in.item().title(), pieces(in.quantity(), in.item())));
        });
    }

    /** @param from the store that the reader came from, or null */
    void transfer(@Nullable StockRow from) {
        var form = new Form();
        ComboBox<Benefit> item = form.wide("item", item());
        ComboBox<Unit> giver = form.add("from", own(Say.of("stock.field.from"), from));
        ComboBox<Unit> taker = form.add("to", Fields.unit(Say.of("stock.field.to"), screens.stocks.stores()));
        IntegerField quantity = form.add("quantity", Fields.number(Say.of("stock.field.quantity"), 1, StockDesk.MOST));
        TextField document = form.add("document", Fields.text(Say.of("stock.field.document")));
        if (from != null) {
            of(item, from);
            quantity.setHelperText(Say.of("stock.there", Formats.number(from.quantity()), from.measure()));
        }
        form.require("item", "from", "to", "quantity", "document");
        open(Say.of("stock.transfer"), form, () -> {
            var over = screens.stocks.transfer(
                    item.getValue().id(),
                    giver.getValue().id(),
                    taker.getValue().id(),
                    number(quantity),
                    document.getValue());
            Toast.done(Say.of(
                    "stock.transfer.done",
                    over.item().title(),
                    pieces(over.quantity(), over.item()),
                    taker.getValue().name()));
        });
    }

    void count(StockRow store) {
        var form = new Form();
        IntegerField counted = form.wide("counted", Fields.number(Say.of("stock.field.counted"), 0, StockDesk.MOST));
        counted.setHelperText(Say.of("stock.booked", Formats.number(store.quantity()), store.measure()));
        TextField reason = form.wide("reason", Fields.text(Say.of("stock.field.reason")));
        form.require("counted");
        new FormDialog(Say.of("stock.count.of", store.name()), Say.of("stock.count"), form, () -> {
                    var found = screens.stocks.count(store.item(), store.unit(), number(counted), reason.getValue());
                    String key = found.difference() == 0
                            ? "stock.count.right"
                            : found.difference() > 0 ? "stock.count.more" : "stock.count.less";
                    Toast.done(Say.of(key, store.name(), pieces(Math.abs(found.difference()), found.item())));
                    done.run();
                })
                .open();
    }

    private void open(String verb, Form form, Runnable save) {
        new FormDialog(verb, verb, form, () -> {
                    save.run();
                    done.run();
                })
                .open();
    }

    private ComboBox<Benefit> item() {
        List<Benefit> items = screens.stocks.items();
        ComboBox<Benefit> item = Fields.choice(Say.of("stock.field.item"), items, Benefit::title);
        item.setValue(items.get(0));
        return item;
    }

    private void of(ComboBox<Benefit> item, StockRow store) {
        screens.stocks.items().stream()
                .filter(each -> each.id().equals(store.item()))
                .findFirst()
                .ifPresent(item::setValue);
    }

    private ComboBox<Unit> own(String label, @Nullable StockRow store) {
        ComboBox<Unit> own = Fields.unit(label, kept);
        if (kept.size() == 1) {
            own.setValue(kept.get(0));
        } else if (store != null) {
            kept.stream()
                    .filter(unit -> unit.id().equals(store.unit()))
                    .findFirst()
                    .ifPresent(own::setValue);
        }
        return own;
    }

    private static @Nullable Long number(IntegerField field) {
        return field.getValue() == null ? null : field.getValue().longValue();
    }

    private static String pieces(long quantity, Benefit item) {
        return Formats.number(quantity) + " " + item.unit();
    }
}
