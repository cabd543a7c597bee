package org.nuanmin.rest.cxf;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AttemptTest {
    @Test
    void an_id_is_kept_and_a_document_number_is_not() {
        assertEquals("wenyilu", Attempt.object("wenyilu"));
        assertEquals("01a20fd2-72a7-74cf-9772-c0434e73a7ca", Attempt.object("01a20fd2-72a7-74cf-9772-c0434e73a7ca"));
        assertEquals("", Attempt.object("43010219900101123X"));
        assertEquals("", Attempt.object("13800138000"));
        assertEquals("", Attempt.object("艾力"));
    }
}
