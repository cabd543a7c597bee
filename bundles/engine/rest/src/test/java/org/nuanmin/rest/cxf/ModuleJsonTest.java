package org.nuanmin.rest.cxf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ModuleJsonTest {
    record Wish(String name, int count, Instant at) {}

    @Test
    void a_time_is_written_as_text() throws JsonProcessingException {
        assertEquals(
                "{\"name\":\"a\",\"count\":1,\"at\":\"2021-02-08T01:00:00Z\"}",
                ModuleJson.mapper().writeValueAsString(new Wish("a", 1, Instant.parse("2021-02-08T01:00:00Z"))));
    }

    @Test
    void nothing_is_guessed_from_a_wrong_type() {
        refused("{\"name\":5,\"count\":1}");
        refused("{\"name\":\"a\",\"count\":1.5}");
        refused("{\"name\":\"a\",\"count\":\"1\"}");
        refused("{\"name\":\"a\",\"count\":null}");
        refused("{\"name\":\"a\",\"name\":\"b\",\"count\":1}");
        refused("{\"name\":\"a\",\"count\":1} x");
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "[".repeat(10_000);
        assertThrows(StreamConstraintsException.class, () -> ModuleJson.mapper().readValue(deep, JsonNode.class));
    }

    private static void refused(String body) {
        assertThrows(JsonProcessingException.class, () -> ModuleJson.mapper().readValue(body, Wish.class), body);
    }
}
