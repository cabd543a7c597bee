package org.nuanmin.hr.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.issue.IssueLine;
import org.nuanmin.hr.issue.IssueListing;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** What was handed out, a line an item; for data, what the operator says of it. */
public final class ReceiptsView extends ListPage<IssueLine> {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;

    ReceiptsView(HrScreens screens) {
        super(IssueListing.LIST, screens.lists());
        this.screens = screens;
        key(IssueLine::id);
        tone(state -> tone(ItemState.valueOf(state)));
        options("item", screens.goods().titles());
        options("group", screens.groups());
        named("enterprise", id -> screens.enterprises.find(id).map(each -> each.name()));
        named("campaign", screens.campaigns::name);
        linked("receipt", "application");
        detail(this::drawer);
        actions(Parts.quietLink("/app/hr/ledger-sheet/print", Say.of("print.ledger")));
        if (screens.identity.may(HrPermissions.ITEM_ISSUE)) {
            actions(Parts.linkButton("/app/hr/desk", Say.of("desk.title")));
        }
    }

    private static Tone tone(ItemState state) {
        return switch (state) {
            case READY, ORDERED -> Tone.WAIT;
            case ISSUED, ARRIVED -> Tone.DONE;
            case FAILED, VOID, RECLAIMED -> Tone.STOP;
        };
    }

    private DetailDrawer drawer(IssueLine row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(Say.of("item.state." + row.state()), tone(row.state())))
                .fact(
                        Say.of("hr.receipts.item"),
                        row.title() + " · " + Goods.worth(row.amount(), row.quantity(), row.measure()))
                .fact(Say.of("hr.applications.idNumber"), row.idNumber())
                .fact(Say.of("hr.receipts.enterprise"), row.enterprise())
                .fact(Say.of("hr.receipts.unitName"), row.unitName())
                .fact(Say.of("hr.receipts.receivedBy"), receiver(row))
                .fact(Say.of("hr.receipts.issuer"), Formats.time(row.issuedAt()) + " · " + row.issuer());
        if (!row.serial().isEmpty()) {
            drawer.fact(Say.of("hr.receipts.serial"), row.serial());
        }
        if (!row.phone().isEmpty()) {
            drawer.fact(Say.of("receipt.field.phone"), row.phone());
        }
        if (row.reconciledAt() != null) {
            drawer.fact(Say.of("hr.receipts.reconciled"), Formats.time(row.reconciledAt()));
        }
        if (!row.remark().isEmpty()) {
            drawer.fact(Say.of("field.reason"), row.remark());
        }
        drawer.chapter(Say.of("print.chapter"), PrintLinks.receipt(row.receipt()));
        String money = "/app/ledger/postings?object=" + row.receipt();
        if (row.amount() != null && Parts.opens(money)) {
            drawer.chapter(Say.of("receipt.money"), Parts.link(money, Say.of("receipt.way")));
        }
        boolean gone = row.state() == ItemState.ISSUED || row.state() == ItemState.ARRIVED;
        if (gone && screens.identity.may(HrPermissions.ITEM_MEND, row.unit())) {
            drawer.action(Parts.refusing(Say.of("item.reclaim"), () -> reclaim(row)));
            if (!row.serial().isEmpty()) {
                drawer.action(Parts.action(Say.of("item.replace"), () -> replace(row)));
            }
        }
        if (row.state() == ItemState.ORDERED && screens.identity.may(HrPermissions.ORDER_CONFIRM, row.unit())) {
            drawer.action(Parts.refusing(Say.of("order.fail"), () -> failed(row)));
            drawer.action(Parts.primary(Say.of("order.arrive"), () -> {
                screens.issue.orders.arrived(row.application(), row.item());
                Toast.done(Say.of("order.arrived", row.name()));
                refresh();
            }));
        }
        return drawer;
    }

    private void reclaim(IssueLine row) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        new FormDialog(row.name() + " · " + row.title(), Say.of("item.reclaim"), form, () -> {
                    screens.issue.after.reclaim(row.application(), row.item(), why.getValue());
                    Toast.done(Say.of("item.reclaimed", row.name(), row.title()));
                    refresh();
                })
                .open();
    }

    private void replace(IssueLine row) {
        var form = new Form();
        TextField serial = form.wide("serial", Fields.text(Say.of("item.replace.serial")));
        serial.setHelperText(Say.of("item.replace.hint"));
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        new FormDialog(row.name() + " · " + row.serial(), Say.of("item.replace"), form, () -> {
                    screens.issue.after.replace(row.application(), row.item(), serial.getValue(), why.getValue());
                    Toast.done(Say.of("item.replaced", row.name()));
                    refresh();
                })
                .open();
    }

    private static String receiver(IssueLine row) {
        return row.proxy() ? Say.of("receipt.by-proxy", row.receivedBy()) : row.receivedBy();
    }

    private void failed(IssueLine row) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("reason");
        new FormDialog(row.name(), Say.of("order.fail"), form, () -> {
                    screens.issue.orders.failed(row.application(), row.item(), why.getValue());
                    Toast.done(Say.of("order.failed", row.name()));
                    refresh();
                })
                .open();
    }
}
