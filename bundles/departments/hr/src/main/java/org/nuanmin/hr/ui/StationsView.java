package org.nuanmin.hr.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.hr.station.StationState;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.persistence.Edition;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** The stations, each with what can be done next. */
public final class StationsView extends ListPage<StationRow> {
    private static final long serialVersionUID = 1L;

    private final transient HrScreens screens;

    StationsView(HrScreens screens) {
        super(StationListing.LIST, screens.lists());
        this.screens = screens;
        key(StationRow::id);
        detail(this::drawer);
        if (screens.identity.may(HrPermissions.STATION_IMPORT)) {
            empty(() -> new Empty(
                    VaadinIcon.HOME_O,
                    Say.of("hr.stations.empty"),
                    Say.of("hr.stations.empty.hint"),
                    Parts.linkButton("/app/hr/stations/import", Say.of("import.title"))));
        }
        if (screens.identity.may(HrPermissions.STATION_MANAGE)) {
            actions(Parts.primary(Say.of("station.plan"), this::plan));
        }
    }

    private DetailDrawer drawer(StationRow row) {
        var drawer = new DetailDrawer(row.name())
                .badge(new Badge(
                        Say.of("hr.stations.state." + row.state()),
                        Tone.of(row.state().name())))
                .fact(Say.of("hr.stations.street"), row.street())
                .fact(Say.of("hr.stations.unitName"), row.unitName())
                .fact(Say.of("hr.stations.address"), row.address())
                .fact(Say.of("hr.stations.phone"), row.phone())
                .fact(Say.of("hr.stations.staff"), row.staffNames())
                .fact(Say.of("hr.stations.openedAt"), Formats.time(row.openedAt()));
        if (row.state() == StationState.CLOSED) {
            drawer.fact(Say.of("station.closedAt"), Formats.time(row.closedAt()))
                    .fact(Say.of("field.reason"), row.closeReason());
            return drawer;
        }
        if (row.state() == StationState.RUNNING) {
            var links =
                    Parts.div("nm-actions", Parts.quietLink("/app/hr/duty?station=" + row.id(), Say.of("duty.title")));
            if (screens.identity.may(HrPermissions.REQUEST_READ)) {
                links.add(Parts.quietLink("/app/hr/requests?station=" + row.id(), Say.of("hr.requests")));
            }
            drawer.chapter(Say.of("station.more"), links);
        }
        next(row).forEach(drawer::action);
        return drawer;
    }

    private List<Button> next(StationRow row) {
        var buttons = new java.util.ArrayList<Button>();
        if (screens.stations.may(HrPermissions.STATION_MANAGE, row.unit())) {
            buttons.add(Parts.action(Say.of("station.edit"), () -> edit(row)));
        }
        if (screens.stations.may(HrPermissions.STATION_OPEN, row.unit())) {
            buttons.add(
                    row.state() == StationState.PLANNED
                            ? Parts.primary(Say.of("station.open"), () -> open(row))
                            : Parts.refusing(Say.of("station.close"), () -> close(row)));
        }
        return buttons;
    }

    private void open(StationRow row) {
        screens.stations.open(row.id());
        done("station.opened", row.name());
    }

    private void close(StationRow row) {
        var form = new Form();
        TextArea reason = form.wide("reason", Fields.note(Say.of("field.reason")));
        new FormDialog(Say.of("station.close.ask", row.name()), Say.of("station.close"), form, () -> {
                    screens.stations.close(row.id(), reason.getValue());
                    done("station.is-closed", row.name());
                })
                .open();
    }

    private void edit(StationRow row) {
        var form = StationForm.of(row);
        new FormDialog(row.name(), Say.of("station.save"), form.form, () -> {
                    var details = form.details();
                    screens.stations.change(row.id(), Edition.of(row.edition()), before -> details);
                    done("station.saved", details.name());
                })
                .open();
    }

    private void plan() {
        var form = StationForm.planning(communities());
        new FormDialog(Say.of("station.plan"), Say.of("station.plan"), form.form, () -> {
                    var details = form.details();
                    screens.stations.create(form.unit(), details);
                    done("station.planned", details.name());
                })
                .open();
    }

    private List<Unit> communities() {
        return screens.identity.scope(HrPermissions.STATION_MANAGE).stream()
                .flatMap(unit -> screens.units.under(unit).stream())
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY)
                .distinct()
                .toList();
    }

    private void done(String words, String name) {
        Toast.done(Say.of(words, name));
        refresh();
    }
}
