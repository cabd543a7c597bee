package org.nuanmin.registry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.person.Field;
import org.nuanmin.registry.person.PersonListing;
import org.nuanmin.registry.person.PersonRow;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;

/** What can be done with a person's record as a whole: put right, merged, erased. */
final class RecordActions {
    private final RegistryScreens screens;
    private final Runnable done;

    RecordActions(RegistryScreens screens, Runnable done) {
        this.screens = screens;
        this.done = done;
    }

    void offer(DetailDrawer drawer, PersonRow row) {
        if (screens.identity.may(RegistryPermissions.PERSON_ERASE, row.unit())) {
            drawer.action(Parts.refusing(Say.of("person.erase"), () -> erase(row)));
        }
        if (screens.identity.may(RegistryPermissions.PERSON_MERGE, row.unit())) {
            drawer.action(Parts.action(Say.of("person.merge"), () -> merge(row)));
        }
        if (screens.identity.may(RegistryPermissions.CORRECTION_ASK, row.unit())) {
            drawer.action(Parts.action(Say.of("correction.ask"), () -> correct(row)));
        }
    }

    private void correct(PersonRow row) {
        var form = new Form();
        ComboBox<Field> field = form.add(
                "field",
                Fields.choice(
                        Say.of("registry.corrections.field"),
                        List.of(Field.values()),
                        each -> Say.of("registry.corrections.field." + each)));
        TextField value = form.add("value", Fields.text(Say.of("registry.corrections.wish")));
        TextArea reason = form.wide("reason", Fields.note(Say.of("correction.reason")));
        form.require("field", "value", "reason");
        new FormDialog(row.name(), Say.of("correction.ask"), form, () -> {
                    screens.corrections.ask(row.id(), field.getValue(), value.getValue(), reason.getValue());
                    Toast.done(Say.of("correction.is-asked"));
                    done.run();
                })
                .open();
    }

    private void merge(PersonRow row) {
        var form = new Form();
        ComboBox<PersonRow> into = form.wide("into", people(row));
        TextArea reason = form.wide("reason", Fields.note(Say.of("merge.reason")));
        form.require("into", "reason");
        new FormDialog(Say.of("merge.title", row.name()), Say.of("person.merge"), form, () -> {
                    var waiting = screens.merges.merge(row.id(), into.getValue().id(), reason.getValue());
                    Toast.done(Say.of(waiting.isEmpty() ? "merge.done" : "merge.waiting"));
                    done.run();
                })
                .open();
    }

    /** Everyone else, found as in the list. */
    private ComboBox<PersonRow> people(PersonRow but) {
        var choice = new ComboBox<PersonRow>(Say.of("merge.into"));
        choice.setHelperText(Say.of("registry.people.query"));
        choice.setItemLabelGenerator(person -> person.name() + " " + person.idNumber());
        choice.setItems(asked -> {
            var found = screens.listings.slice(
                    PersonListing.LIST, query(asked.getFilter().orElse("")), asked.getOffset(), asked.getLimit());
            return found.stream().filter(person -> !person.id().equals(but.id()));
        });
        return choice;
    }

    private static ListQuery query(String words) {
        return words.isBlank() ? ListQuery.FIRST : ListQuery.FIRST.with("query", words);
    }

    private void erase(PersonRow row) {
        var form = new Form();
        TextArea reason = form.wide("reason", Fields.note(Say.of("erase.reason")));
        reason.setHelperText(Say.of("erase.hint"));
        form.require("reason");
        new FormDialog(Say.of("erase.title", row.name()), Say.of("person.erase"), form, () -> {
                    screens.erasures.erase(row.id(), reason.getValue());
                    Toast.done(Say.of("erase.done"));
                    done.run();
                })
                .open();
    }
}
