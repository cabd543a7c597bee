package org.nuanmin.rest.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is served now. Made afresh for each question by plain reflection: a scanner's caches would keep the classes of a
 * module that was updated.
 */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /** @param modules each module's resource classes */
    public static byte[] of(Map<String, ? extends Collection<Class<?>>> modules) {
        Map<String, Object> paths = new TreeMap<>();
        modules.forEach((module, resources) -> {
            var operations = new Operations(module, paths);
            resources.forEach(operations::add);
        });
        var document = Schemas.map(
                "openapi", "3.0.3",
                "info", Schemas.map("title", "Nuanmin", "version", "1"),
                "servers", List.of(Map.of("url", "/")),
                "tags",
                        modules.keySet().stream()
                                .map(name -> Map.of("name", name))
                                .toList(),
                "paths", paths,
                "components",
                        Map.of("securitySchemes", Map.of("bearer", Schemas.map("type", "http", "scheme", "bearer"))),
                "security", List.of(Map.of("bearer", List.of())));
        return JsonText.of(document).getBytes(StandardCharsets.UTF_8);
    }
}
