package org.nuanmin.portal.api.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextsTest {
    private static final Texts TEXTS = Texts.of(TextsTest.class, "letter");

    @Test
    void one_row_is_singular_and_all_other_counts_are_plural() {
        assertEquals("0 rows", TEXTS.get(Languages.ENGLISH, "rows", 0));
        assertEquals("1 row", TEXTS.get(Languages.ENGLISH, "rows", 1));
        assertEquals("2 rows", TEXTS.get(Languages.ENGLISH, "rows", 2));
        assertEquals("12,345 rows", TEXTS.get(Languages.ENGLISH, "rows", 12_345L));
        assertEquals("12,345 行", TEXTS.get(Languages.CHINESE, "rows", 12_345L));
    }

    @Test
    void a_number_without_a_format_stands_as_it_is() {
        assertEquals("In 2021 it's the ox", TEXTS.get(Languages.ENGLISH, "year", 2021, "the ox"));
    }

    @Test
    void a_quote_is_written_twice_with_or_without_places() {
        assertEquals("It's", TEXTS.get(Languages.ENGLISH, "quote"));
    }
}
