package org.nuanmin.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** What became of a thing, newest first: what, when, who. */
public final class History extends OrderedList {
    private static final long serialVersionUID = 1L;

    /** An empty history. */
    public History() {
        addClassName("nm-history");
        getElement().setAttribute("aria-label", Words.kit("history"));
    }

    /** A step that lies behind. */
    public History past(String at, String what, String who) {
        return step("past", at, what, who);
    }

    /** Where it stands now. */
    public History now(String at, String what, String who) {
        return step("now", at, what, who);
    }

    /** A step back: returned, refused. */
    public History back(String at, String what, String who) {
        return step("back", at, what, who);
    }

    private History step(String kind, String at, String what, String who) {
        ListItem item = new ListItem(
                Parts.span("nm-step-what", what), Parts.span("nm-step-at", at), Parts.span("nm-step-who", who));
        item.getElement().setAttribute("data-kind", kind);
        add(item);
        return this;
    }
}
