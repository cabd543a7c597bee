package org.nuanmin.registry.ui;

import com.vaadin.flow.component.html.Div;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.registry.Doubt;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.person.PersonListing;
import org.nuanmin.registry.person.PersonRow;
import org.nuanmin.registry.person.PersonStep;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.History;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Masked;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Words;

/** The people of one's units: found by name, by initials, by a number's end; each with what the departments know. */
public final class PeopleView extends ListPage<PersonRow> {
    private static final long serialVersionUID = 1L;

    private final transient RegistryScreens screens;

    PeopleView(RegistryScreens screens) {
        super(PersonListing.LIST, screens.lists());
        this.screens = screens;
        key(PersonRow::id);
        detail(this::drawer);
        if (screens.identity.may(RegistryPermissions.PERSON_ADD)) {
            actions(Parts.primary(Say.of("person.register"), this::register));
        }
    }

    private DetailDrawer drawer(PersonRow row) {
        var phone = new Masked(row.phone());
        var drawer = new DetailDrawer(row.name())
                .fact(Say.of("registry.people.idType"), Say.of("registry.people.idType." + row.idType()))
                .fact(Say.of("registry.people.idNumber"), number(row, phone))
                .fact(Say.of("registry.people.phone"), phone)
                .fact(Say.of("registry.people.province"), row.province())
                .fact(Say.of("registry.people.unitName"), row.unitName())
                .chapter(Say.of("person.facts"), facts(row))
                .chapter(Say.of("person.history"), history(row));
        new RecordActions(screens, this::refresh).offer(drawer, row);
        return drawer;
    }

    private History history(PersonRow row) {
        var history = new History();
        for (PersonStep step : screens.people.steps(row.id())) {
            String what = Say.of("person.step." + step.kind());
            history.past(
                    Formats.time(step.time()),
                    step.note().isEmpty() ? what : what + " · " + step.note(),
                    step.person());
        }
        return history;
    }

    private Masked number(PersonRow row, Masked phone) {
        if (!screens.identity.may(RegistryPermissions.PERSON_REVEAL, row.unit())) {
            return new Masked(row.idNumber());
        }
        return new Masked(row.idNumber(), Say.of("person.reveal"), reason -> {
            var clear = screens.people.reveal(row.id(), reason);
            if (!clear.phone().isEmpty()) {
                phone.show(clear.phone());
            }
            return clear.idNumber();
        });
    }

    private Div facts(PersonRow row) {
        var box = Parts.div("nm-stack");
        screens.departments
                .facts(row.id())
                .forEach(fact ->
                        box.add(Parts.fact(Formats.day(fact.day()), Parts.link(fact.link(), Words.say(fact.words())))));
        if (box.getComponentCount() == 0) {
            box.add(Parts.span("nm-quiet", Say.of("person.facts.none")));
        }
        return box;
    }

    private void register() {
        var units = screens.units.where(RegistryPermissions.PERSON_ADD).stream()
                .filter(unit -> unit.kind() != UnitKind.DISTRICT)
                .toList();
        var form = new PersonForm(units);
        new FormDialog(
                        Say.of("person.register"),
                        Say.of("person.register"),
                        form.form,
                        () -> registered(screens.people.register(form.wish())))
                .open();
    }

    private void registered(Registered registered) {
        if (!registered.added()) {
            Toast.done(Say.of("person.known"));
        } else if (registered.doubts().contains(Doubt.PROVINCE_DIFFERS)) {
            Toast.done(Say.of("person.province.differs"));
        } else {
            Toast.done(Say.of("person.registered"));
        }
        refresh();
    }
}
