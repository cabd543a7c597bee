package org.nuanmin.portal.api.problem;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanmin.portal.api.text.Texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GivenTest {
    private final Given given = new Given(Texts.of(GivenTest.class, "given-test"));

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-01", "2021-2-1", "2021/02/01", "2021.2.1", "2021年2月1日", " ２０２１－０２－０１ "})
    void a_day_is_read_as_people_write_it(String typed) {
        assertEquals(LocalDate.of(2021, 2, 1), given.dayOrNone("day", typed));
        assertTrue(given.fits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "20210201", "1/2/2021", "1899-12-31", "2200-01-01", "昨天"})
    void what_is_no_day_is_refused_at_its_field(String typed) {
        assertNull(given.dayOrNone("day", typed));
        assertEquals(
                List.of("day"), given.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void no_day_is_no_mistake() {
        assertNull(given.dayOrNone("day", "  "));
        assertEquals(LocalDate.of(2021, 2, 8), given.day("day", null, LocalDate.of(2021, 2, 8)));
        assertTrue(given.fits());
    }

    @Test
    void rules_of_another_field_speak_at_the_one_where_it_was_typed() {
        given.at("value", rules -> rules.phone("phone", "12800000000"));
        assertEquals(
                List.of("value"), given.errors().stream().map(FieldError::field).toList());
    }
}
