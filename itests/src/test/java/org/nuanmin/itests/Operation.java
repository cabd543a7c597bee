package org.nuanmin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path and method that the running portal describes.
 *
 * @param right what its caller needs; empty when nobody declared any
 * @param filters names of its query parameters
 * @param body the schema of what it takes, or missing
 */
record Operation(String method, String path, String right, Set<String> filters, JsonNode body) {
    static final String OPEN = "open";
    private static final Map<String, String> PLAUSIBLE =
            Map.of("day", "2021-02-20", "from", "08:00", "to", "16:00", "phone", "073188880009");

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each ->
                                all.add(of(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()))));
        return all;
    }

    private static Operation of(String method, String path, JsonNode said) {
        String right = said.path("x-permission").asText("");
        Set<String> filters =
                said.path("parameters").findValuesAsText("name").stream().collect(Collectors.toSet());
        JsonNode content = said.at("/requestBody/content");
        JsonNode schema = content.path("application/json").path("schema");
        return new Operation(method, path, right, filters, content.has("multipart/form-data") ? content : schema);
    }

    boolean isOpen() {
        return right.equals(OPEN);
    }

    /** Something of the right shape at the path, where nothing is. */
    Rest.Answer by(Rest caller, String id) {
        String filled = path.replaceAll("\\{[^}]*}", id);
        return body.has("multipart/form-data")
                ? caller.upload(filled, "x.xlsx", new byte[] {'x'})
                : caller.call(method, filled, sample());
    }

    private String sample() {
        if (body.isMissingNode()) {
            return "";
        }
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        body.path("properties").properties().forEach(field -> {
            if (field.getValue().path("type").asText().equals("string")) {
                sample.put(field.getKey(), PLAUSIBLE.getOrDefault(field.getKey(), "none"));
            }
        });
        return sample.toString();
    }

    String name() {
        return method + " " + path;
    }
}
