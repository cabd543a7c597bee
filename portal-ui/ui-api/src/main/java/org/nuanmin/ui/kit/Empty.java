package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says what would be here, and offers the first step. */
public final class Empty extends Div {
    private static final long serialVersionUID = 1L;

    /** An empty place. */
    public Empty(VaadinIcon icon, String title, String sentence, Component... firstStep) {
        addClassName("nm-empty");
        add(Parts.div("nm-empty-mark", Parts.icon(icon)), new H2(title), new Span(sentence));
        add(firstStep);
        getElement().setAttribute("role", "status");
    }
}
