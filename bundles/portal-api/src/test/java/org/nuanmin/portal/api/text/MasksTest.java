package org.nuanmin.portal.api.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MasksTest {
    @Test
    void of_a_telephone_number_the_ends_are_shown() {
        assertEquals("139****1234", Masks.phone("13900001234"));
    }

    @Test
    void of_something_short_the_first_character_alone_is_shown() {
        assertEquals("1***", Masks.phone("12345"));
        assertEquals("8***", Masks.phone("84680000"));
        assertEquals("", Masks.phone(""));
    }

    @Test
    void of_a_name_the_first_character_is_shown() {
        assertEquals("张*", Masks.name("张三"));
        assertEquals("阿***", Masks.name("阿依古丽"));
        assertEquals("", Masks.name(""));
    }

    @Test
    void of_a_number_at_least_four_characters_stay_hidden() {
        assertEquals("4301**********0018", Masks.number("430102199001010018"));
        assertEquals("E****5", Masks.number("E12345"));
        assertEquals("***", Masks.number("123"));
    }

    @Test
    void a_rare_character_is_never_cut_in_half() {
        assertEquals("𠮷***", Masks.phone("𠮷安"));
        assertEquals("𠮷𠮷𠮷****𠮷𠮷𠮷𠮷", Masks.phone("𠮷".repeat(11)));
        assertEquals("𠮷*", Masks.name("𠮷安"));
    }
}
