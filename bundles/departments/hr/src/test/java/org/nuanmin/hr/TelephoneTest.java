package org.nuanmin.hr;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanmin.portal.api.problem.Given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The vectors of mobile numbers, all made up, and what a station's landline may look like. */
class TelephoneTest {
    private final Given given = new Given(HrTexts.TEXTS);

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "19900000001", "17300000002", "16600000003"})
    void a_mobile_number_is_taken_as_it_is(String number) {
        assertEquals(number, given.phone("phone", number));
        assertTrue(given.fits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+86 138-0000-0000",
                "１３８００００００００",
                "008613800000000",
                "+８６　１３８００００００００",
                "138\u00A00000\u00A00000",
                "138\u20130000\u20130000",
                "138－0000－0000",
                " 138 0000 0000 "
            })
    void however_it_is_written_a_mobile_number_is_its_eleven_digits(String typed) {
        assertEquals("13800000000", given.phone("phone", typed));
        assertTrue(given.fits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12800000000",
                "1380000000",
                "138000000000",
                "1380000000O",
                "=13800000000",
                "+86 128-0000-0000",
                "+8613800000000 ext",
                "138",
                "八四六八"
            })
    void what_is_neither_a_mobile_number_nor_another_is_refused(String wrong) {
        given.phone("phone", wrong);
        assertFalse(given.fits(), wrong);
        assertEquals("phone", given.errors().get(0).field());
    }

    @ParameterizedTest
    @CsvSource({
        "0731-84680000, 0731-84680000",
        "０７３１－８４６８００００, 0731-84680000",
        "84680000, 84680000",
        "400-000-0000, 400-000-0000",
        "116114, 116114",
        "+86-731-84680000, +86-731-84680000"
    })
    void a_station_may_have_a_landline(String typed, String stored) {
        assertEquals(stored, given.phone("phone", typed));
        assertTrue(given.fits());
    }

    @Test
    void none_is_no_number_and_no_fault() {
        assertEquals("", given.phone("phone", null));
        assertEquals("", given.phone("phone", "  "));
        assertTrue(given.fits());
    }
}
