package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasOrderedComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.Listing;

/**
 * A list's filters: search first, two more, the rest folded away; on a phone all but the search lie behind one button
 * that says how many are in force. What is in force lies in a map, as in the address.
 */
final class FilterBar extends Div {
    private static final long serialVersionUID = 1L;
    private static final int AT_HAND = 2;
    /** From here on a choice is found by typing a part of it. */
    private static final int MANY = 12;

    /** So much of an id tells it from the others at hand. */
    private static final int ENDING = 6;

    private static final int TYPING_PAUSE = 450;
    private static final String OPEN = "data-open";

    private final transient Listing<?> listing;
    private final transient Units units;
    private final transient BinaryOperator<String> choices;
    private final transient Map<String, Function<String, Optional<String>>> names = new HashMap<>();
    private final transient Consumer<Map<String, String>> changed;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> setters = new LinkedHashMap<>();
    private final Map<String, Component> fields = new HashMap<>();
    private final Div more = Parts.div("nm-filters nm-filters-more");
    private final Button fold = new Button("", Parts.icon(VaadinIcon.SLIDERS));
    private final Button unfold = new Button(Words.kit("filter.more"), Parts.icon(VaadinIcon.SLIDERS));
    private String atHand = "";
    private boolean showing;

    FilterBar(Listing<?> listing, Units units, BinaryOperator<String> choices, Consumer<Map<String, String>> changed) {
        this.listing = listing;
        this.units = units;
        this.choices = choices;
        this.changed = changed;
        addClassName("nm-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Words.kit("filter.all"));
        List<Filter> rest = new ArrayList<>();
        listing.filters().stream().filter(f -> f.kind() == Filter.Kind.TEXT).forEach(f -> add(search(f)));
        for (Filter filter : listing.filters()) {
            if (filter.kind() == Filter.Kind.TEXT) {
                continue;
            }
            boolean day = filter.kind() == Filter.Kind.FROM || filter.kind() == Filter.Kind.TO;
            if (day || setters.size() > AT_HAND) {
                rest.add(filter);
            } else {
                add(field(filter));
            }
        }
        if (!rest.isEmpty()) {
            rest.forEach(filter -> more.add(field(filter)));
            unfold.addClassName("nm-filters-unfold");
            unfold.addClickListener(event -> unfold(!more.isVisible()));
            unfold(false);
            add(unfold, more);
        }
        fold();
    }

    /** On a phone the first search and one button are all there is until it is pressed. */
    private void fold() {
        fold.addClassName("nm-filters-fold");
        fold.addClickListener(event -> fold(!isOpen()));
        fold.setVisible(setters.size() > 1);
        boolean searched = getComponentCount() > 0 && getComponentAt(0) instanceof TextField;
        if (searched) {
            getComponentAt(0).addClassName("nm-filter-first");
            atHand = setters.keySet().iterator().next();
        }
        addComponentAtIndex(searched ? 1 : 0, fold);
        fold(false);
    }

    private boolean isOpen() {
        return "true".equals(getElement().getAttribute(OPEN));
    }

    /** What the button of a phone does; on a wide screen it is not there. */
    private void fold(boolean open) {
        more.setVisible(open);
        getElement().setAttribute(OPEN, String.valueOf(open));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void unfold(boolean now) {
        more.setVisible(now);
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }

    /** Shows what the address says; nobody is told. */
    void show(Map<String, String> filters) {
        values.clear();
        values.putAll(filters);
        long folded =
                filters.keySet().stream().filter(name -> !name.equals(atHand)).count();
        fold.setText(folded == 0 ? Words.kit("filter.all") : Words.kit("filter.folded", folded));
        showing = true;
        try {
            setters.forEach((name, setter) -> setter.accept(values.getOrDefault(name, "")));
        } finally {
            showing = false;
        }
    }

    /** A filter's name on screen. */
    String label(Filter filter) {
        return Words.or(listing.texts(), listing.id() + "." + filter.name(), "filter." + filter.kind());
    }

    /** A filter's value in words. */
    String words(Filter filter, String value) {
        return switch (filter.kind()) {
            case CHOICE ->
                String.join(
                        Words.kit("comma"),
                        List.of(value.split(",")).stream()
                                .map(choice -> choice(filter, choice))
                                .toList());
            case UNIT -> units.find(value).map(Unit::name).orElse(Words.kit("filter.unknown"));
            case FROM, TO -> value.length() == 10 ? Formats.day(LocalDate.parse(value)) : value;
            default ->
                names.getOrDefault(filter.name(), Optional::of).apply(value).orElse(Words.kit("filter.unknown"));
        };
    }

    /** What a filter's value is called where it is an id. Links bring it, and nobody types one: it has a chip and no field. */
    void named(String filter, Function<String, Optional<String>> of) {
        names.put(filter, of);
        fields.get(filter).setVisible(false);
        unfold.setVisible(more.getChildren().anyMatch(Component::isVisible));
        fold.setVisible(fields.values().stream().filter(Component::isVisible).count() > 1);
    }

    /** Ids that nobody has a name for: a reader is told their end. */
    void linked(String... filters) {
        for (String filter : filters) {
            named(
                    filter,
                    id -> Optional.of(Words.kit("filter.ending", id.substring(Math.max(0, id.length() - ENDING)))));
        }
    }

    /** A filter by the id of something of which there are few: it is chosen by its name. */
    void options(String name, Map<String, String> titles) {
        names.put(name, id -> Optional.ofNullable(titles.get(id)));
        Filter filter = listing.filters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Component before = fields.get(name);
        Component field = select(filter, List.copyOf(titles.keySet()), id -> titles.getOrDefault(id, ""));
        before.getParent().map(HasOrderedComponents.class::cast).ifPresent(parent -> parent.replace(before, field));
    }

    private String choice(Filter filter, String value) {
        return choices.apply(filter.name(), value);
    }

    private void set(String name, String value) {
        if (showing) {
            return;
        }
        if (value.isBlank()) {
            values.remove(name);
        } else {
            values.put(name, value.strip());
        }
        changed.accept(Map.copyOf(values));
    }

    private Component search(Filter filter) {
        TextField field = new TextField();
        field.setPlaceholder(label(filter));
        field.setPrefixComponent(Parts.icon(VaadinIcon.SEARCH));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setMaxLength(100);
        field.addClassName("nm-filter-search");
        field.getElement().setAttribute("data-focus-key", "/");
        return bound(filter, field, value -> value, value -> value, "");
    }

    private Component field(Filter filter) {
        return switch (filter.kind()) {
            case CHOICE -> filter.choices().size() > MANY ? manyChoices(filter) : choice(filter);
            case UNIT -> unit(filter);
            case FROM, TO -> day(filter);
            default -> search(filter);
        };
    }

    private Component choice(Filter filter) {
        return select(filter, filter.choices(), value -> choice(filter, value));
    }

    private Component select(Filter filter, List<String> items, UnaryOperator<String> title) {
        Select<String> field = new Select<>();
        field.setItems(items);
        field.setItemLabelGenerator(value -> value == null ? "" : title.apply(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.kit("filter.any", label(filter)));
        field.setPlaceholder(Words.kit("filter.any", label(filter)));
        field.addClassName("nm-filter-select");
        return bound(
                filter,
                field,
                value -> value == null ? "" : value,
                value -> items.contains(value) ? value : null,
                null);
    }

    private Component manyChoices(Filter filter) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(filter.choices().stream()
                .sorted(Comparator.comparing(value -> choice(filter, value), Collator.getInstance(Words.locale())))
                .toList());
        field.setItemLabelGenerator(value -> choice(filter, value));
        field.setPlaceholder(Words.kit("filter.any", label(filter)));
        field.setClearButtonVisible(true);
        field.addClassName("nm-filter-unit");
        return bound(filter, field, value -> value == null ? "" : value, value -> only(filter, value), null);
    }

    /** Several choices come from a link only; the field then shows none, the chip all. */
    private static String only(Filter filter, String value) {
        return filter.choices().contains(value) ? value : null;
    }

    private Component unit(Filter filter) {
        ComboBox<Unit> field = new ComboBox<>();
        // a unit outside the reader's scope would only ever lead to an empty list
        field.setItems(listing.scope() == null ? units.all() : units.where(listing.permission()));
        field.setItemLabelGenerator(Unit::name);
        field.setPlaceholder(Words.kit("filter.any", label(filter)));
        field.setClearButtonVisible(true);
        field.addClassName("nm-filter-unit");
        return bound(
                filter,
                field,
                value -> value == null ? "" : value.id(),
                value -> units.find(value).orElse(null),
                null);
    }

    private Component day(Filter filter) {
        DatePicker field = Fields.day("");
        field.setPlaceholder(label(filter));
        field.setClearButtonVisible(true);
        field.addClassName("nm-filter-date");
        return bound(
                filter,
                field,
                value -> value == null ? "" : value.toString(),
                value -> value.length() == 10 ? LocalDate.parse(value) : null,
                null);
    }

    private <C extends Component & HasValue<?, V> & HasAriaLabel, V> C bound(
            Filter filter,
            C field,
            java.util.function.Function<V, String> read,
            java.util.function.Function<String, V> made,
            V none) {
        field.setAriaLabel(label(filter));
        field.addValueChangeListener(event -> set(filter.name(), read.apply(event.getValue())));
        fields.put(filter.name(), field);
        setters.put(filter.name(), value -> field.setValue(value.isEmpty() ? none : made.apply(value)));
        return field;
    }
}
