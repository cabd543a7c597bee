package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row in full: beside the list where there is room, the whole page on a phone. */
public final class DetailDrawer extends Div {
    private static final long serialVersionUID = 1L;

    private record Chapter(String title, List<Component> parts) {}

    private final String title;
    private final List<Component> facts = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final Div foot = Parts.div("nm-detail-foot");
    private @Nullable Badge badge;

    /** A detail of the thing with this name. */
    public DetailDrawer(String title) {
        this.title = title;
        addClassName("nm-detail");
        getElement().setAttribute("role", "region").setAttribute("aria-label", Words.kit("detail", title));
    }

    /** Its state, beside the title. */
    public DetailDrawer badge(Badge state) {
        badge = state;
        return this;
    }

    /** A name and its value. */
    public DetailDrawer fact(String name, String value) {
        facts.add(Parts.fact(name, value));
        return this;
    }

    /** A name and a component as its value. */
    public DetailDrawer fact(String name, Component value) {
        facts.add(Parts.fact(name, value));
        return this;
    }

    /** A chapter below the facts. */
    public DetailDrawer chapter(String heading, Component... parts) {
        chapters.add(new Chapter(heading, List.of(parts)));
        return this;
    }

    /** What can be done next; the impossible is not there. The main action comes last. */
    public DetailDrawer action(Button button) {
        foot.add(button);
        return this;
    }

    /** Puts it together for the room there is. */
    DetailDrawer arrange(boolean wholePage, Runnable close) {
        removeAll();
        Button leave = wholePage
                ? Parts.iconButton(VaadinIcon.ARROW_LEFT, Words.kit("detail.back"), close)
                : Parts.iconButton(VaadinIcon.CLOSE_SMALL, Words.kit("detail.close"), close);
        Div head = Parts.div("nm-drawer-head", wholePage ? new H1(title) : new H2(title));
        if (badge != null) {
            head.add(badge);
        }
        head.add(Parts.span("nm-grow", ""));
        head.addComponentAtIndex(wholePage ? 0 : head.getComponentCount(), leave);
        Div body = Parts.div("nm-detail-body");
        body.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        body.getElement().setAttribute("aria-label", title);
        body.add(facts);
        for (Chapter chapter : chapters) {
            body.add(wholePage ? new H2(chapter.title()) : new H3(chapter.title()));
            body.add(chapter.parts());
        }
        add(head, body);
        if (foot.getComponentCount() > 0) {
            add(foot);
        } else {
            add(new Span());
        }
        return this;
    }
}
