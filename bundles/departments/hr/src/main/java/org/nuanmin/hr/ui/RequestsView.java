package org.nuanmin.hr.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.request.RequestListing;
import org.nuanmin.hr.request.RequestRow;
import org.nuanmin.hr.request.RequestState;
import org.nuanmin.hr.request.RequestStep;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Masked;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** Residents' requests, each with its history and the next step. */
public final class RequestsView extends ListPage<RequestRow> {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;

    RequestsView(HrScreens screens) {
        super(RequestListing.LIST, screens.lists());
        this.screens = screens;
        key(RequestRow::id);
        tone(RequestsView::tone);
        named("station", id -> screens.listings.one(StationListing.LIST, id).map(StationRow::name));
        detail(this::drawer);
        if (screens.identity.may(HrPermissions.REQUEST_TAKE)) {
            actions(Parts.linkButton("/app/hr/requests/new", Say.of("take.title")));
        }
    }

    private static Tone tone(String state) {
        return switch (RequestState.valueOf(state)) {
            case RECEIVED -> Tone.WAIT;
            case HANDLING, CALLED_BACK -> Tone.BUSY;
            case CLOSED -> Tone.DONE;
        };
    }

    private DetailDrawer drawer(RequestRow row) {
        var drawer = new DetailDrawer(row.subject())
                .badge(new Badge(
                        Say.of("hr.requests.state." + row.state()),
                        tone(row.state().name())))
                .fact(Say.of("hr.requests.stationName"), row.stationName())
                .fact(Say.of("hr.requests.unitName"), row.unitName())
                .fact(Say.of("hr.requests.contact"), contact(row))
                .fact(Say.of("hr.requests.receivedAt"), Formats.longTime(row.receivedAt()))
                .chapter(Say.of("request.history"), history(row));
        next(row).forEach(drawer::action);
        return drawer;
    }

    private Masked contact(RequestRow row) {
        return screens.identity.may(HrPermissions.CONTACT_REVEAL, row.unit())
                ? new Masked(
                        row.contact(), Say.of("contact.reveal"), reason -> screens.requests.reveal(row.id(), reason))
                : new Masked(row.contact());
    }

    private History history(RequestRow row) {
        List<RequestStep> steps = new ArrayList<>(screens.requests.steps(row.id()));
        java.util.Collections.reverse(steps);
        var history = new History();
        for (RequestStep step : steps) {
            String what = step.kind().equals(RequestStep.TRANSFERRED)
                    ? Say.of("request.moved", step.unit())
                    : Say.of("hr.requests.state." + step.kind());
            String words = step.note().isEmpty() ? what : what + " · " + step.note();
            if (step.equals(steps.get(0))) {
                history.now(Formats.time(step.time()), words, step.person());
            } else {
                history.past(Formats.time(step.time()), words, step.person());
            }
        }
        return history;
    }

    private List<Button> next(RequestRow row) {
        List<Button> buttons = new ArrayList<>();
        if (row.state() == RequestState.CLOSED) {
            return buttons;
        }
        if (screens.identity.may(HrPermissions.REQUEST_TRANSFER, row.unit())) {
            buttons.add(Parts.action(Say.of("request.transfer"), () -> transfer(row)));
        }
        if (screens.identity.may(HrPermissions.REQUEST_HANDLE, row.unit())) {
            String verb = Say.of("request.next." + row.state());
            buttons.add(Parts.primary(verb, () -> step(row, verb)));
        }
        return buttons;
    }

    private void step(RequestRow row, String verb) {
        var form = new Form();
        TextArea note = form.wide("note", Fields.note(Say.of("request.note." + row.state())));
        new FormDialog(row.subject(), verb, form, () -> {
                    act(row, note.getValue());
                    Toast.done(Say.of("request.done", verb));
                    refresh();
                })
                .open();
    }

    private void act(RequestRow row, String note) {
        switch (row.state()) {
            case RECEIVED -> screens.requests.handle(row.id(), note);
            case HANDLING -> screens.requests.callBack(row.id(), note);
            default -> screens.requests.close(row.id(), note);
        }
    }

    private void transfer(RequestRow row) {
        var form = new Form();
        ComboBox<Unit> unit = form.wide("unit", Fields.unit(Say.of("request.transfer.unit"), others(row)));
        TextArea note = form.wide("note", Fields.note(Say.of("field.note")));
        form.require("unit");
        new FormDialog(Say.of("request.transfer.title"), Say.of("request.transfer"), form, () -> {
                    screens.requests.transfer(row.id(), unit.getValue().id(), note.getValue());
                    Toast.done(Say.of("request.transferred", unit.getValue().name()));
                    refresh();
                })
                .open();
    }

    private List<Unit> others(RequestRow row) {
        return screens.units.all().stream()
                .filter(unit -> unit.kind() != UnitKind.DISTRICT && !unit.id().equals(row.unit()))
                .toList();
    }
}
