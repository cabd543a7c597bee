package org.nuanmin.hr.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;

import static org.nuanmin.hr.benefit.ApplicationState.APPROVED;
import static org.nuanmin.hr.benefit.ApplicationState.DISPUTED;
import static org.nuanmin.hr.benefit.ApplicationState.DRAFT;
import static org.nuanmin.hr.benefit.ApplicationState.HELD;
import static org.nuanmin.hr.benefit.ApplicationState.PUBLISHED;
import static org.nuanmin.hr.benefit.ApplicationState.READY;
import static org.nuanmin.hr.benefit.ApplicationState.RETURNED;
import static org.nuanmin.hr.benefit.ApplicationState.REVIEWED;
import static org.nuanmin.hr.benefit.ApplicationState.SUBMITTED;

/** What the reader may do with an application now; the impossible is not there. */
final class ApplicationActions {
    private static final Set<ApplicationState> REJECTABLE = EnumSet.of(HELD, SUBMITTED, REVIEWED, APPROVED, RETURNED);

    private final HrScreens screens;
    private final Runnable refresh;

    /** @param refresh shows what became of it */
    ApplicationActions(HrScreens screens, Runnable refresh) {
        this.screens = screens;
        this.refresh = refresh;
    }

    /** The main one last. */
    List<Button> of(ApplicationRow row) {
        List<Button> buttons = new ArrayList<>();
        if (is(row, HrPermissions.APPLICATION_TRANSFER, ApplicationState.NOT_HANDED_OUT) && !isBegun(row)) {
            buttons.add(Parts.action(Say.of("application.transfer"), () -> transfer(row)));
        }
        refusals(row, buttons);
        objections(row, buttons);
        steps(row, buttons);
        return buttons;
    }

    private void refusals(ApplicationRow row, List<Button> buttons) {
        if (is(row, HrPermissions.APPLICATION_REFUSE, EnumSet.of(READY)) && !isBegun(row)) {
            refusing(row, buttons, "application.void", why -> screens.applications.giveUp(row.id(), why));
        }
        if (is(row, HrPermissions.APPLICATION_REFUSE, REJECTABLE)) {
            refusing(row, buttons, "application.reject", why -> screens.applications.reject(row.id(), why));
        }
        if (is(row, HrPermissions.APPLICATION_REFUSE, EnumSet.of(SUBMITTED, REVIEWED, APPROVED))) {
            buttons.add(Parts.action(
                    Say.of("application.return"),
                    () -> reason(
                            row, "application.return", true, why -> screens.applications.giveBack(row.id(), why))));
        }
    }

    private void objections(ApplicationRow row, List<Button> buttons) {
        if (is(row, HrPermissions.APPLICATION_DISPUTE, EnumSet.of(PUBLISHED))) {
            refusing(row, buttons, "application.dispute", why -> screens.objections.dispute(row.id(), why));
        }
        if (is(row, HrPermissions.APPLICATION_SETTLE, EnumSet.of(DISPUTED))) {
            refusing(row, buttons, "application.uphold", why -> screens.objections.settle(row.id(), "upheld", why));
            buttons.add(Parts.primary(
                    Say.of("application.dismiss"),
                    () -> reason(
                            row,
                            "application.dismiss",
                            true,
                            why -> screens.objections.settle(row.id(), "dismissed", why))));
        }
    }

    private void steps(ApplicationRow row, List<Button> buttons) {
        boolean own = row.submitter().equals(screens.identity.user().id());
        if (is(row, HrPermissions.APPLICATION_SUBMIT, EnumSet.of(DRAFT, RETURNED, HELD))) {
            buttons.add(Parts.primary(
                    Say.of("application.submit"),
                    () -> reason(
                            row,
                            "application.submit",
                            row.state() == HELD,
                            why -> screens.applications.submit(row.id(), why))));
        }
        if (!own && is(row, HrPermissions.APPLICATION_REVIEW, EnumSet.of(SUBMITTED))) {
            at(row, buttons, "application.review", () -> screens.applications.review(row.id()));
        }
        if (!own && is(row, HrPermissions.ITEM_ISSUE, EnumSet.of(READY))) {
            buttons.add(Parts.primary(Say.of("receipt.go"), () -> issue(row)));
        }
        Set<ApplicationState> approvable =
                row.foreignDocument() ? EnumSet.of(REVIEWED, APPROVED) : EnumSet.of(REVIEWED);
        if (!own && is(row, HrPermissions.APPLICATION_APPROVE, approvable)) {
            at(row, buttons, "application.approve", () -> screens.applications.approve(row.id()));
        }
    }

    private void issue(ApplicationRow row) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(row.name());
        dialog.setWidth("560px");
        dialog.add(new IssueForm(screens, row, receipt -> {
            dialog.close();
            Toast.done(Say.of("receipt.done", row.name()));
            refresh.run();
        }));
        dialog.getFooter().add(Parts.quiet(Say.of("receipt.cancel"), dialog::close));
        dialog.open();
    }

    private boolean is(ApplicationRow row, String permission, Set<ApplicationState> states) {
        return states.contains(row.state()) && screens.identity.may(permission, row.unit());
    }

    private boolean isBegun(ApplicationRow row) {
        return screens.applications.items(List.of(row.id())).getOrDefault(row.id(), List.of()).stream()
                .anyMatch(line -> line.state() != ItemState.READY);
    }

    private void at(ApplicationRow row, List<Button> buttons, String verb, Runnable act) {
        buttons.add(Parts.primary(Say.of(verb), () -> {
            act.run();
            done(row, verb);
        }));
    }

    private void refusing(ApplicationRow row, List<Button> buttons, String verb, Consumer<String> act) {
        buttons.add(Parts.refusing(Say.of(verb), () -> reason(row, verb, true, act)));
    }

    private void reason(ApplicationRow row, String verb, boolean needed, Consumer<String> act) {
        var form = new Form();
        TextArea why = form.wide("reason", Fields.note(Say.of(needed ? "field.reason" : "field.note")));
        if (needed) {
            form.require("reason");
        }
        new FormDialog(row.name(), Say.of(verb), form, () -> {
                    act.accept(why.getValue());
                    done(row, verb);
                })
                .open();
    }

    private void transfer(ApplicationRow row) {
        var form = new Form();
        ComboBox<Unit> unit = form.wide("unit", Fields.unit(Say.of("application.transfer.unit"), others(row)));
        TextArea why = form.wide("reason", Fields.note(Say.of("field.reason")));
        form.require("unit", "reason");
        new FormDialog(row.name(), Say.of("application.transfer"), form, () -> {
                    screens.transfers.transfer(row.id(), unit.getValue().id(), why.getValue());
                    Toast.done(Say.of("request.transferred", unit.getValue().name()));
                    refresh.run();
                })
                .open();
    }

    private List<Unit> others(ApplicationRow row) {
        return screens.units.all().stream()
                .filter(unit -> unit.kind().isStreetOrPark())
                .filter(unit -> !unit.id().equals(row.unit()))
                .toList();
    }

    private void done(ApplicationRow row, String verb) {
        Toast.done(Say.of("application.done", row.name(), Say.of(verb)));
        refresh.run();
    }
}
