package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;

/**
 * Fields by the names that the use case calls them: what it refuses is shown at the field, with a summary above when
 * there are more than three. Knows whether something was typed that is not saved yet.
 */
public final class Form extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SUMMARY_FROM = 4;
    /** A group is not to say that it is required: it is said by its label, and a reader aloud knows no such group. */
    private static final String GROUP = """
            const off = () => this.hasAttribute('aria-required') && this.removeAttribute('aria-required');
            off();
            new MutationObserver(off).observe(this, { attributes: true, attributeFilter: ['aria-required'] });
            """;

    private final FormLayout layout = new FormLayout();
    private final Div summary = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private boolean dirty;

    /** An empty form, two columns where there is room. */
    public Form() {
        addClassName("nm-form");
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("420px", 2));
        add(summary, layout);
        // a field tells its value when it is left: the first key is enough to know that something was typed
        getElement().addEventListener("input", event -> typed(true)).debounce(500, DebouncePhase.LEADING);
    }

    /**
     * Adds a field.
     *
     * @param name as in {@link FieldError#field()}
     */
    public <C extends Component & HasValue<?, ?>> C add(String name, C field) {
        fields.put(name, field);
        layout.add(field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(true);
            }
            clear(field);
        });
        return field;
    }

    /** Adds a field that takes the whole width. */
    public <C extends Component & HasValue<?, ?>> C wide(String name, C field) {
        add(name, field);
        layout.setColspan(field, 2);
        return field;
    }

    /** These fields must be filled in; {@link #run} refuses otherwise. */
    public Form require(String... names) {
        for (String name : names) {
            required.add(name);
            Component field = fields.get(name);
            ((HasValue<?, ?>) field).setRequiredIndicatorVisible(true);
            if (field instanceof CheckboxGroup<?> || field instanceof CustomField<?>) {
                field.getElement().executeJs(GROUP);
            }
        }
        return this;
    }

    /**
     * Checks what is required and saves; what is refused is shown.
     *
     * @return whether it was saved
     */
    public boolean run(Runnable save) {
        fields.values().forEach(Form::clear);
        summary.removeAll();
        Map<String, String> missing = missing();
        if (!missing.isEmpty()) {
            show(missing, List.of());
            return false;
        }
        try {
            save.run();
            typed(false);
            return true;
        } catch (RuleBroken refused) {
            show(refused);
            return false;
        }
    }

    /** Puts the cursor in the first empty field, or in the first one when all are filled in. */
    public void focus() {
        List<Component> empty = fields.values().stream()
                .filter(field -> ((HasValue<?, ?>) field).isEmpty())
                .toList();
        focus(empty.isEmpty() ? fields.values() : empty);
    }

    /** A calendar is passed by: with the cursor it would open over the whole screen of a phone. */
    private static void focus(Collection<Component> wanted) {
        wanted.stream()
                .filter(field -> field instanceof Focusable<?> && !(field instanceof DatePicker))
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** Something was typed that is not saved. */
    public boolean isDirty() {
        return dirty;
    }

    private void typed(boolean now) {
        dirty = now;
        // the browser asks before it leaves a page that has such an element
        getElement().setAttribute("data-dirty", String.valueOf(now));
    }

    private Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        for (String name : required) {
            Component field = fields.get(name);
            if (((HasValue<?, ?>) field).isEmpty()) {
                missing.put(name, Words.kit("field.missing", label(field)));
            }
        }
        return missing;
    }

    private void show(RuleBroken refused) {
        Map<String, String> atField = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (FieldError error : refused.errors()) {
            if (fields.containsKey(error.field())) {
                atField.merge(error.field(), Words.say(error.words()), (a, b) -> a + " " + b);
            } else {
                others.add(Words.say(error.words()));
            }
        }
        if (refused.errors().isEmpty()) {
            others.add(Words.say(refused.words()));
        }
        show(atField, others);
    }

    private void show(Map<String, String> atField, List<String> others) {
        atField.forEach((name, words) -> {
            if (fields.get(name) instanceof HasValidation field) {
                field.setErrorMessage(words);
                field.setInvalid(true);
            }
        });
        List<String> all = new ArrayList<>(others);
        if (atField.size() + others.size() >= SUMMARY_FROM) {
            atField.forEach((name, words) -> {
                String label = label(fields.get(name));
                all.add(words.contains(label) ? words : label + " · " + words);
            });
        }
        if (!all.isEmpty()) {
            summary.add(new Note(Tone.STOP, body(all)));
        }
        focus(atField.keySet().stream().map(fields::get).toList());
    }

    private static Component body(List<String> all) {
        if (all.size() == 1) {
            return Parts.span("", all.get(0));
        }
        UnorderedList list = new UnorderedList();
        all.forEach(words -> list.add(new ListItem(words)));
        return new Div(Parts.span("nm-strong", Words.kit("form.errors", all.size())), list);
    }

    private static String label(Component field) {
        String label = field.getElement().getProperty("label", "");
        return label.isEmpty() ? field.getElement().getAttribute("aria-label") : label;
    }

    private static void clear(Component field) {
        if (field instanceof HasValidation checked) {
            checked.setInvalid(false);
        }
    }
}
