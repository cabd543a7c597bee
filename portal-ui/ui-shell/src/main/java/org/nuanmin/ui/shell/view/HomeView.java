package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import java.time.ZonedDateTime;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Note;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Problems;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.flow.MenuGroup;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.spi.HomeCard;
import org.nuanmin.ui.spi.PortalView;

/** What waits for the reader, as the bundles tell it, and his own entries. */
public class HomeView extends Page {
    private static final long serialVersionUID = 1L;

    HomeView(Departments departments, HomeCards cards, Kernel kernel) {
        super("", "");
        addClassName("nm-home");
        Identity identity = kernel.identity();
        User user = identity.user();
        title(greeting(kernel, user));
        sentence(place(kernel, user));
        cards.inOrder().stream().filter(card -> identity.may(card.permission())).forEach(card -> add(made(card)));
        Div entries = Parts.div("nm-entries");
        departments
                .menu()
                .forEach(group -> group.views().stream()
                        .filter(view -> identity.may(view.permission()))
                        .forEach(view -> entries.add(entry(group, view))));
        if (entries.getComponentCount() > 0) {
            Section card = Parts.card(Say.of("home.entries"), null, entries);
            add(card);
        } else {
            add(new Note(Tone.BUSY, Say.of("home.nothing")));
        }
    }

    private static String greeting(Kernel kernel, User user) {
        int hour = kernel.clocks().map(Clocks::business).map(now -> now.atZone(Clocks.ZONE)).stream()
                .mapToInt(ZonedDateTime::getHour)
                .findFirst()
                .orElse(9);
        String part =
                hour < 5 ? "night" : hour < 11 ? "morning" : hour < 13 ? "noon" : hour < 18 ? "afternoon" : "evening";
        return Say.of("hello." + part, user.name());
    }

    private static String place(Kernel kernel, User user) {
        String unit = kernel.units()
                .flatMap(units -> units.find(user.unit()))
                .map(Unit::name)
                .orElse("");
        String day = kernel.clocks().map(clocks -> Formats.day(clocks.today())).orElse("");
        return unit.isEmpty() || day.isEmpty() ? unit + day : unit + " · " + day;
    }

    /** One card that fails must not take the others along. */
    private static Component made(HomeCard card) {
        try {
            return card.create();
        } catch (RuntimeException failed) {
            return new Note(Tone.STOP, Problems.words(failed));
        }
    }

    private static Component entry(MenuGroup group, PortalView view) {
        Icon icon = new Icon("vaadin", view.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(
                "/" + group.path(view),
                Parts.div("nm-entry-icon", icon),
                Parts.div(
                        "nm-entry-text",
                        Parts.span("nm-entry-name", Menu.words(group, view)),
                        Parts.span("nm-entry-group", Words.of(group.texts(), group.department()))));
        link.addClassName("nm-entry");
        return link;
    }
}
