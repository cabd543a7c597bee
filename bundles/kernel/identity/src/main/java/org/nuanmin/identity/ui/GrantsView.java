package org.nuanmin.identity.ui;

import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.grant.GrantDesk;
import org.nuanmin.identity.grant.GrantRow;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;

/** Who holds which role over which unit, for the security administrator. */
public final class GrantsView extends ListPage<GrantRow> {
    private static final long serialVersionUID = 1L;

    private final transient GrantDesk desk;
    private final transient Units units;

    GrantsView(ListServices services, GrantDesk desk) {
        super(GrantRow.LIST, services);
        this.desk = desk;
        this.units = services.units();
        key(GrantRow::id);
        detail(this::drawer);
        actions(Parts.primary(Say.it("grant.give"), this::give));
    }

    private DetailDrawer drawer(GrantRow row) {
        return new DetailDrawer(row.name())
                .fact(Say.it("identity.grants.username"), row.username())
                .fact(Say.it("identity.grants.role"), Say.role(row.role()))
                .fact(Say.it("identity.grants.unit"), row.unitName())
                .fact(Say.it("identity.grants.givenAt"), Formats.time(row.givenAt()))
                .action(Parts.refusing(Say.it("grant.withdraw"), () -> withdraw(row)));
    }

    private void give() {
        var form = new GrantForm(desk.accounts(), units.where(IdentityPermissions.GRANT_MANAGE), units.district());
        new FormDialog(Say.it("grant.give"), Say.it("grant.give"), form.form(), () -> {
                    desk.give(form.account(), form.role(), form.unit());
                    Toast.done(Say.it("grant.given", Say.role(form.role())));
                    refresh();
                })
                .open();
    }

    private void withdraw(GrantRow row) {
        String sentence = Say.it("grant.withdraw.sentence", row.name(), Say.role(row.role()), row.unitName());
        Confirm.askDanger(Say.it("grant.withdraw"), sentence, () -> {
            desk.withdraw(row.id());
            Toast.done(Say.it("grant.withdrawn", Say.role(row.role())));
            refresh();
        });
    }
}
