package org.nuanmin.identity.ui;

import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.identity.account.AccountRow;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The accounts, for the system administrator: make, lock, unlock, reset, sign out. */
public final class AccountsView extends ListPage<AccountRow> {
    private static final long serialVersionUID = 1L;

    private final transient AccountDesk desk;
    private final transient IdentityRules rules;
    private final transient Units units;

    AccountsView(ListServices services, AccountDesk desk, IdentityRules rules) {
        super(AccountRow.LIST, services);
        this.desk = desk;
        this.rules = rules;
        this.units = services.units();
        key(AccountRow::id);
        detail(this::drawer);
        actions(Parts.primary(Say.it("account.create"), this::create));
    }

    private DetailDrawer drawer(AccountRow row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(Say.it("identity.accounts.state." + row.state()), Tone.of(row.state())))
                .fact(Say.it("identity.accounts.username"), row.username())
                .fact(Say.it("identity.accounts.unit"), row.unitName())
                .fact(Say.it("identity.accounts.signedInAt"), Formats.time(row.signedInAt()))
                .fact(Say.it("identity.accounts.lockedUntil"), Formats.time(row.lockedUntil()))
                .action(Parts.action(Say.it("account.sign-out"), () -> signOut(row)))
                .action(Parts.action(Say.it("account.reset"), () -> reset(row)));
        if (row.state().equals("ACTIVE")) {
            drawer.action(Parts.refusing(Say.it("account.lock"), () -> lock(row)));
        }
        if (row.state().equals("LOCKED") || row.lockedUntil() != null) {
            drawer.action(Parts.primary(Say.it("account.unlock"), () -> done("account.unlocked", row, desk::unlock)));
        }
        return drawer;
    }

    private void create() {
        var form = new AccountForm(rules, units.where(IdentityPermissions.USER_MANAGE), units.district());
        new FormDialog(Say.it("account.create"), Say.it("account.create"), form.form(), () -> {
                    desk.create(form.username(), form.name(), form.unit(), form.password());
                    Toast.done(Say.it("account.created", form.username()));
                    refresh();
                })
                .open();
    }

    private void lock(AccountRow row) {
        Confirm.askDanger(
                Say.it("account.lock"),
                Say.it("account.lock.sentence", row.name(), row.username()),
                () -> done("account.locked", row, desk::lock));
    }

    private void signOut(AccountRow row) {
        Confirm.ask(
                Say.it("account.sign-out"),
                Say.it("account.sign-out.sentence", row.name(), row.username()),
                () -> done("account.signed-out", row, desk::signOutEverywhere));
    }

    private void reset(AccountRow row) {
        var form = new PasswordForm(rules);
        new FormDialog(Say.it("account.reset.of", row.username()), Say.it("account.reset"), form.form(), () -> {
                    desk.resetPassword(row.id(), form.password());
                    Toast.done(Say.it("account.reset.done", row.username()));
                    refresh();
                })
                .open();
    }

    private void done(String words, AccountRow row, Step step) {
        step.of(row.id());
        Toast.done(Say.it(words, row.username()));
        refresh();
    }

    private interface Step {
        void of(String account);
    }
}
