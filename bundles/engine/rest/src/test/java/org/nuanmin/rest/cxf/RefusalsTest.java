package org.nuanmin.rest.cxf;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RefusalsTest {
    @Test
    void an_id_is_kept_and_a_document_number_is_not() {
        assertEquals("wenyilu", Refusals.object("wenyilu"));
        assertEquals("01a20fd2-72a7-74cf-9772-c0434e73a7ca", Refusals.object("01a20fd2-72a7-74cf-9772-c0434e73a7ca"));
        assertEquals("", Refusals.object("43010219900101123X"));
        assertEquals("", Refusals.object("13800138000"));
        assertEquals("", Refusals.object("艾力"));
    }
}
