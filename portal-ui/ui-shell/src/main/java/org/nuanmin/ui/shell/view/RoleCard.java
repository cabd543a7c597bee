package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.flow.MenuGroup;
import org.nuanmin.ui.shell.session.Duties;

/** One page on what the reader may do here: his screens, his rights, the keys; made from what the bundles bring. */
final class RoleCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> KEYS = List.of("search", "card", "tab", "enter", "escape", "arrows", "back");

    RoleCard(Identity reader, Departments departments, Duties duties) {
        addClassName("nm-role");
        Map<String, List<String>> rights = duties.of(reader);
        departments.menu().forEach(group -> {
            var screens = group.views().stream()
                    .filter(view -> reader.may(view.permission()))
                    .map(view -> (Component) Parts.link("/" + group.path(view), Menu.words(group, view)))
                    .toList();
            var may = rights.getOrDefault(group.department(), List.of());
            if (!screens.isEmpty() || !may.isEmpty()) {
                add(part(group, screens, may));
            }
        });
        add(keys());
    }

    private static Section part(MenuGroup group, List<Component> screens, List<String> may) {
        Section part = section(Words.of(group.texts(), group.department()));
        if (!screens.isEmpty()) {
            part.add(new H3(Say.of("card.screens")), list(screens));
        }
        if (!may.isEmpty()) {
            List<Component> lines =
                    may.stream().map(words -> (Component) Parts.span("", words)).toList();
            part.add(new H3(Say.of("card.rights")), list(lines));
        }
        return part;
    }

    private static Section keys() {
        Section part = section(Say.of("card.keys"));
        Div table = Parts.div("nm-role-keys");
        KEYS.forEach(key -> table.add(
                Parts.span("nm-key", Say.of("card.key." + key)), Parts.span("", Say.of("card.key." + key + ".does"))));
        part.add(table);
        return part;
    }

    private static Section section(String heading) {
        Section part = new Section(new H2(heading));
        part.addClassName("nm-role-part");
        return part;
    }

    private static UnorderedList list(List<Component> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
