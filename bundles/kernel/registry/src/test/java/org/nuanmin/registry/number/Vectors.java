package org.nuanmin.registry.number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Numbers that must pass and numbers that must not; none belongs to anybody. */
final class Vectors {
    private static final JsonNode ALL = read();

    private Vectors() {}

    private static JsonNode read() {
        try (var file = Vectors.class.getResourceAsStream("/identifier-vectors.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> of(String list) {
        var found = ALL.at("/" + list);
        if (!found.isArray() || found.isEmpty()) {
            throw new IllegalArgumentException("No vectors called " + list);
        }
        return StreamSupport.stream(found.spliterator(), false);
    }

    /** The value itself, or its member of that name. */
    static Stream<String> values(String list) {
        return of(list).map(each ->
                each.isTextual() ? each.asText() : each.get("value").asText());
    }
}
