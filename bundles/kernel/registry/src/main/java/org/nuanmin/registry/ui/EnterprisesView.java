package org.nuanmin.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.enterprise.EnterpriseListing;
import org.nuanmin.registry.enterprise.EnterpriseRow;
import org.nuanmin.registry.enterprise.Listed;
import org.nuanmin.ui.kit.DetailDrawer;
import org.nuanmin.ui.kit.Fields;
import org.nuanmin.ui.kit.Form;
import org.nuanmin.ui.kit.FormDialog;
import org.nuanmin.ui.kit.ListPage;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** Employers by name or code. */
public final class EnterprisesView extends ListPage<EnterpriseRow> {
    private static final long serialVersionUID = 1L;

    private final transient RegistryScreens screens;

    EnterprisesView(RegistryScreens screens) {
        super(EnterpriseListing.LIST, screens.lists());
        this.screens = screens;
        key(EnterpriseRow::id);
        detail(this::drawer);
        if (screens.identity.may(RegistryPermissions.ENTERPRISE_ADD)) {
            actions(Parts.primary(Say.of("enterprise.register"), this::register));
        }
    }

    private DetailDrawer drawer(EnterpriseRow row) {
        var drawer = new DetailDrawer(row.name()).fact(Say.of("registry.enterprises.code"), row.code());
        if (row.doubtful()) {
            drawer.chapter(Say.of("enterprise.doubt"), new Note(Tone.WAIT, Parts.span("", Say.of("code.doubtful"))));
        }
        List<Listed> lists = screens.officialLists.of(row.id());
        if (!lists.isEmpty()) {
            drawer.chapter(
                    Say.of("list.title"),
                    lists.stream().map(EnterprisesView::line).toArray(Component[]::new));
        }
        var kept = screens.officialLists.kept();
        var there = lists.stream()
                .filter(each -> each.to() == null)
                .map(Listed::list)
                .toList();
        var ending = kept.stream().filter(group -> there.contains(group.id())).toList();
        var entering =
                kept.stream().filter(group -> !there.contains(group.id())).toList();
        if (!ending.isEmpty()) {
            drawer.action(Parts.refusing(Say.of("list.end"), () -> end(row, ending)));
        }
        if (!entering.isEmpty()) {
            drawer.action(Parts.primary(Say.of("list.enter"), () -> enter(row, entering)));
        }
        return drawer;
    }

    private static Component line(Listed listed) {
        String days = listed.to() == null
                ? Say.of("list.since", listed.from())
                : Say.of("list.from-to", listed.from(), listed.to());
        return Parts.fact(listed.list(), days + " · " + listed.document());
    }

    private static ComboBox<Group> group(List<Group> groups) {
        ComboBox<Group> choice =
                Fields.choice(Say.of("list.field.list"), groups, group -> group.id() + " " + group.title());
        choice.setValue(groups.get(0));
        return choice;
    }

    private void enter(EnterpriseRow row, List<Group> groups) {
        var form = new Form();
        ComboBox<Group> list = form.wide("list", group(groups));
        DatePicker from = form.add("from", Fields.day(Say.of("list.field.from")));
        TextField document = form.add("document", Fields.text(Say.of("list.field.document")));
        from.setValue(screens.clocks.today());
        form.require("list", "from", "document");
        new FormDialog(row.name(), Say.of("list.enter"), form, () -> {
                    screens.officialLists.enter(
                            row.id(), list.getValue().id(), from.getValue().toString(), document.getValue());
                    Toast.done(
                            Say.of("list.entered", row.name(), list.getValue().id()));
                    refresh();
                })
                .open();
    }

    private void end(EnterpriseRow row, List<Group> groups) {
        var form = new Form();
        ComboBox<Group> list = form.wide("list", group(groups));
        DatePicker to = form.add("to", Fields.day(Say.of("list.field.to")));
        to.setValue(screens.clocks.today());
        form.require("list", "to");
        new FormDialog(row.name(), Say.of("list.end"), form, () -> {
                    screens.officialLists.end(
                            row.id(), list.getValue().id(), to.getValue().toString());
                    Toast.done(Say.of("list.ended", row.name(), list.getValue().id()));
                    refresh();
                })
                .open();
    }

    private void register() {
        var form = new Form();
        TextField name = form.wide("name", Fields.text(Say.of("enterprise.field.name")));
        TextField code = form.wide("code", Fields.text(Say.of("field.code")));
        form.require("name", "code");
        new FormDialog(Say.of("enterprise.register"), Say.of("enterprise.register"), form, () -> {
                    screens.enterprises.register(name.getValue(), code.getValue());
                    Toast.done(Say.of("enterprise.registered", name.getValue()));
                    refresh();
                })
                .open();
    }
}
