package org.nuanmin.ui.shell.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.flow.MenuGroup;
import org.nuanmin.ui.spi.PortalView;

/** The menu: plain links in lists, one navigation landmark a bundle. */
final class Menu {
    private Menu() {}

    static Component home(String here) {
        return nav("", List.of(link("home-o", Say.of("home"), "", here)));
    }

    /** A bundle's entries; empty when the reader may open none of them. */
    static Optional<Component> group(MenuGroup group, Identity identity, String here) {
        List<PortalView> open = group.views().stream()
                .filter(view -> identity.may(view.permission()))
                .toList();
        String current = current(open.stream().map(group::path).toList(), here);
        List<Anchor> links = open.stream()
                .map(view -> link(view.icon(), words(group, view), group.path(view), current))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(nav(Words.of(group.texts(), group.department()), links));
    }

    /** The entry one stands on or below; of a list and its import screen only the nearer one. */
    private static String current(List<String> paths, String here) {
        return paths.stream()
                .filter(path -> here.equals(path) || here.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    static String words(MenuGroup group, PortalView view) {
        return Words.of(group.texts(), view.title());
    }

    private static Nav nav(String heading, List<Anchor> links) {
        UnorderedList list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(list);
        nav.addClassName("nm-nav");
        nav.setAriaLabel(heading.isEmpty() ? Say.of("home") : heading);
        if (!heading.isEmpty()) {
            nav.addComponentAsFirst(Parts.span("nm-nav-head", heading));
        }
        return nav;
    }

    private static Anchor link(String icon, String words, String path, String current) {
        Icon drawn = new Icon("vaadin", icon);
        drawn.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor("/" + path, drawn, Parts.span("", words));
        link.addClassName("nm-nav-link");
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
