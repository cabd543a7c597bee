package org.nuanmin.hr.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.voucher.VoucherRange;
import org.nuanmin.hr.voucher.VoucherRangeListing;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;

/** Ranges of vouchers and in whose hands they are; who pays for them hands them over. */
public final class VouchersView extends ListPage<VoucherRange> {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;

    VouchersView(HrScreens screens) {
        super(VoucherRangeListing.LIST, screens.lists());
        this.screens = screens;
        key(VoucherRange::id);
        options("item", screens.goods().titles());
        detail(this::drawer);
        if (screens.identity.may(HrPermissions.VOUCHER_KEEP)) {
            List<Benefit> kept = screens.issue.vouchers.kept();
            if (!kept.isEmpty()) {
                actions(Parts.primary(Say.of("voucher.hand"), () -> hand(kept)));
            }
        }
    }

    private DetailDrawer drawer(VoucherRange row) {
        return new DetailDrawer(row.firstSerial())
                .fact(Say.of("hr.vouchers.last"), row.lastSerial())
                .fact(Say.of("hr.receipts.item"), screens.goods().title(row.item()))
                .fact(Say.of("hr.vouchers.unitName"), row.unitName())
                .fact(Say.of("hr.vouchers.size"), Formats.number(row.size()))
                .fact(Say.of("hr.vouchers.by"), Formats.time(row.handedAt()) + " · " + row.by());
    }

    private void hand(List<Benefit> kept) {
        var form = new Form();
        ComboBox<Benefit> item = form.wide("item", Fields.choice(Say.of("voucher.field.item"), kept, Benefit::title));
        item.setValue(kept.get(0));
        List<Unit> places = screens.units.all().stream()
                .filter(unit -> unit.kind().isStreetOrPark() || unit.kind() == UnitKind.COMMUNITY)
                .toList();
        ComboBox<Unit> unit = form.wide("unit", Fields.unit(Say.of("voucher.field.unit"), places));
        TextField first = form.add("first", Fields.text(Say.of("voucher.field.first")));
        TextField last = form.add("last", Fields.text(Say.of("voucher.field.last")));
        form.require("item", "unit", "first", "last");
        new FormDialog(Say.of("voucher.hand"), Say.of("voucher.hand"), form, () -> {
                    screens.issue.vouchers.hand(
                            item.getValue().id(), unit.getValue().id(), first.getValue(), last.getValue());
                    Toast.done(Say.of("voucher.handed", unit.getValue().name(), first.getValue(), last.getValue()));
                    refresh();
                })
                .open();
    }
}
