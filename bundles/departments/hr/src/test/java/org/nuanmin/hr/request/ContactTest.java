package org.nuanmin.hr.request;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ContactTest {
    @Test
    void of_a_telephone_number_the_ends_are_shown() {
        assertEquals("139****1234", Contact.mask("13900001234"));
    }

    @Test
    void of_something_short_the_first_character_alone_is_shown() {
        assertEquals("1***", Contact.mask("12345"));
        assertEquals("8***", Contact.mask("84680000"));
        assertEquals("", Contact.mask("").replace("***", ""));
    }

    @Test
    void a_rare_character_is_never_cut_in_half() {
        assertEquals("𠮷***", Contact.mask("𠮷安"));
        assertEquals("𠮷𠮷𠮷****𠮷𠮷𠮷𠮷", Contact.mask("𠮷".repeat(11)));
    }
}
