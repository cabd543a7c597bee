package org.nuanmin.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;

/** Fields as every form has them. Labels are words in the reader's language. */
public final class Fields {
    private static final int LONGEST = 200;

    private Fields() {}

    /** One line of text, at most 200 characters. */
    public static TextField text(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        return field;
    }

    /** Several lines, at most 1,000 characters: Enter begins a new one, Ctrl with it does what the form is for. */
    public static TextArea lines(String label) {
        TextArea field = note(label);
        field.getElement()
                .executeJs("this.addEventListener('keydown',"
                        + " e => e.key === 'Enter' && !e.ctrlKey && e.stopPropagation())");
        return field;
    }

    /** A remark, at most 1,000 characters: Enter does what the form is for, Shift with it begins a new line. */
    public static TextArea note(String label) {
        TextArea field = new TextArea(label);
        field.setMaxLength(1000);
        field.setMinHeight("80px");
        return field;
    }

    /** A telephone number: the keyboard of a phone shows digits. */
    public static TextField phone(String label) {
        TextField field = text(label);
        field.setMaxLength(20);
        field.setAllowedCharPattern("[0-9+\\- ]");
        field.getElement().setAttribute("inputmode", "tel");
        return field;
    }

    /** A password; the browser is not to offer an old one. */
    public static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setMaxLength(LONGEST);
        return field;
    }

    /** A whole number. */
    public static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** One of some values, each shown by its words, which find it too; a Select that must be filled in says so wrongly to screen readers. */
    public static <T> ComboBox<T> choice(String label, List<T> values, Function<T, String> words) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(values);
        field.setItemLabelGenerator(value -> value == null ? "" : words.apply(value));
        return field;
    }

    /** One of the units over which the reader holds a permission; part of a name finds it. */
    public static ComboBox<Unit> unit(String label, Units units, String permission) {
        return unit(label, units.where(permission));
    }

    /** One of these units. */
    public static ComboBox<Unit> unit(String label, List<Unit> units) {
        ComboBox<Unit> field = new ComboBox<>(label);
        field.setItems(units);
        field.setItemLabelGenerator(Unit::name);
        return field;
    }

    /** A day, written 2021-02-11, with the calendar's words in the reader's language. */
    public static DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        field.setI18n(CalendarWords.now());
        return field;
    }
}
