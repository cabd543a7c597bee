package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

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
        return past(at, new Text(what), who);
    }

    /** A step that lies behind, with a component as its words, such as a link. */
    public History past(String at, Component what, String who) {
        return step("past", at, what, who);
    }

    /** Where it stands now. */
    public History now(String at, String what, String who) {
        return step("now", at, new Text(what), who);
    }

    /** A step back: returned, refused. */
    public History back(String at, String what, String who) {
        return step("back", at, new Text(what), who);
    }

    private History step(String kind, String at, Component what, String who) {
        Span words = Parts.span("nm-step-what", "");
        words.add(what);
        ListItem item = new ListItem(words, Parts.span("nm-step-at", at), Parts.span("nm-step-who", who));
        item.getElement().setAttribute("data-kind", kind);
        add(item);
        return this;
    }
}
