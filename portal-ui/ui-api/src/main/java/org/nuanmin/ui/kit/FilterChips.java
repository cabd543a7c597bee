package org.nuanmin.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.Listing;

/** The filters in force, each to be taken off, all by one click. Keeps its height when there are none. */
final class FilterChips extends Div {
    private static final long serialVersionUID = 1L;

    FilterChips() {
        addClassName("nm-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.kit("filter.active"));
    }

    void show(Listing<?> listing, FilterBar bar, Map<String, String> filters, Consumer<Map<String, String>> changed) {
        removeAll();
        for (Filter filter : listing.filters()) {
            String value = filters.get(filter.name());
            if (value != null) {
                String words = bar.label(filter) + Words.kit("colon") + bar.words(filter, value);
                add(chip(words, () -> changed.accept(without(filters, filter.name()))));
            }
        }
        if (!filters.isEmpty()) {
            add(Parts.quiet(Words.kit("filter.clear"), () -> changed.accept(Map.of())));
        }
    }

    private static Div chip(String words, Runnable off) {
        Button button = Parts.iconButton(VaadinIcon.CLOSE_SMALL, Words.kit("filter.off", words), off);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return Parts.div("nm-chip", Parts.span("", words), button);
    }

    private static Map<String, String> without(Map<String, String> filters, String name) {
        Map<String, String> rest = new LinkedHashMap<>(filters);
        rest.remove(name);
        return rest;
    }
}
