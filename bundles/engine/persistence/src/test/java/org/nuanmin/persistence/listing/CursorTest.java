package org.nuanmin.persistence.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.listing.BadQuery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CursorTest {
    @Test
    void every_kind_of_sort_value_comes_back() {
        for (Object value : Arrays.asList(
                null,
                "",
                "文艺路.a:b",
                7L,
                new BigDecimal("1.50"),
                true,
                LocalDate.EPOCH,
                LocalDateTime.of(2021, 2, 8, 9, 0))) {
            var cursor = new Cursor("-name", value, "key");
            assertEquals(cursor, Cursor.of(cursor.text(), "-name"));
        }
    }

    @Test
    void what_nobody_made_is_refused() {
        for (String text : new String[] {"", ".", "..", "a.b.c", "%%.%%.%%", "bG9uZzph.bG9uZzph.bG9uZzph"}) {
            assertThrows(BadQuery.class, () -> Cursor.of(text, "name"), text);
        }
    }
}
