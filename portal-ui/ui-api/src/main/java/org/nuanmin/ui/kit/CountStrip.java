package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** How many rows, or how many are chosen and what can be done with them: one strip, so that choosing never moves the list. */
final class CountStrip extends Div {
    private static final long serialVersionUID = 1L;

    CountStrip() {
        addClassName("nm-selection");
        getElement().setAttribute("role", "status");
    }

    void count(long rows) {
        removeAll();
        getElement().setAttribute("data-on", "false");
        add(Parts.span("nm-count", Words.kit("list.count", Formats.number(rows))));
    }

    void selected(
            Selected<?> selected, long all, Runnable takeAll, Runnable takeNone, List<? extends Component> actions) {
        removeAll();
        getElement().setAttribute("data-on", "true");
        add(Parts.span("nm-count", Words.kit("list.selected", Formats.number(selected.count()))));
        if (!selected.all() && selected.count() < all) {
            add(Parts.quiet(Words.kit("list.select-all", Formats.number(all)), takeAll));
        }
        add(Parts.quiet(Words.kit("list.select-none"), takeNone), Parts.span("nm-grow", ""));
        actions.forEach(this::add);
    }
}
