package org.nuanmin.ui.kit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.RuleBroken;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FormTest {
    private Form form;
    private TextField name;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        form = new Form();
        name = form.add("name", Fields.text("名称"));
        form.add("phone", Fields.phone("电话"));
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private static RuleBroken broken(String... fields) {
        return RuleBroken.of(
                Stop.TEXTS.message("sample.broken"),
                List.of(fields).stream()
                        .map(field -> new FieldError(field, Stop.TEXTS.message("sample.taken", "文艺路")))
                        .toList());
    }

    @Test
    void what_a_rule_refuses_stands_at_its_field() {
        boolean saved = form.run(() -> {
            throw broken("name");
        });
        assertFalse(saved);
        assertTrue(name.isInvalid());
        assertEquals("“文艺路”已被占用，请换一个名称", name.getErrorMessage());
        assertEquals(0, _find(form, Note.class).size());
    }

    @Test
    void more_than_three_errors_are_summed_up_above() {
        form.run(() -> {
            throw broken("name", "phone", "elsewhere", "nowhere");
        });
        assertEquals(1, _find(form, Note.class).size());
    }

    @Test
    void an_error_without_a_field_is_said_above() {
        form.run(() -> {
            throw RuleBroken.of(Stop.TEXTS.message("sample.broken"));
        });
        assertEquals(1, _find(form, Note.class).size());
    }

    @Test
    void a_missing_required_field_is_named_and_nothing_is_saved() {
        form.require("name");
        boolean[] called = {false};
        assertFalse(form.run(() -> called[0] = true));
        assertFalse(called[0]);
        assertEquals("请填写名称", name.getErrorMessage());
    }

    @Test
    void typed_data_counts_as_unsaved_until_it_is_saved() {
        _setValue(name, "文艺路");
        assertTrue(form.isDirty());
        assertTrue(form.run(() -> {}));
        assertFalse(form.isDirty());
    }
}
