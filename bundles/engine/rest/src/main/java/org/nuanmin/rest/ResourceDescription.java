package org.nuanmin.rest;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.rest.Idempotent;

/** A resource's paths as OpenAPI, from its annotations; nothing of it is kept, so that no class loader is. */
record ResourceDescription(String base, Class<?> type) {
    Map<String, Object> paths() {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            verb(method)
                    .ifPresent(verb -> paths.computeIfAbsent(path(method), path -> new LinkedHashMap<>())
                            .put(verb, operation(method)));
        }
        return new LinkedHashMap<>(paths);
    }

    private static java.util.Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(found -> found.value().toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }

    private String path(Method method) {
        String path = Stream.of(type.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(java.util.Objects::nonNull)
                .map(Path::value)
                .map(part -> part.replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + part)
                .reduce(base, String::concat);
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*}", "{$1}");
    }

    private Map<String, Object> operation(Method method) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", type.getSimpleName() + "." + method.getName());
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            parameters.addAll(parameters(parameter));
            body(parameter).ifPresent(body -> operation.put("requestBody", body));
        }
        if (method.isAnnotationPresent(Idempotent.class)) {
            parameters.add(parameter("Idempotency-Key", "header", true, Map.of("type", "string")));
        }
        operation.put("parameters", parameters);
        operation.put(
                "responses", Map.of("default", Map.of("description", "application/json or application/problem+json")));
        return operation;
    }

    private static List<Object> parameters(Parameter parameter) {
        Map<String, Object> schema = Schemas.of(parameter.getParameterizedType());
        if (parameter.getType() == ListQuery.class) {
            return List.of(
                    parameter("page", "query", false, Map.of("type", "integer", "minimum", 0)),
                    parameter(
                            "size",
                            "query",
                            false,
                            Map.of("type", "integer", "minimum", 1, "maximum", ListQuery.LARGEST)),
                    parameter("sort", "query", false, Map.of("type", "string")),
                    parameter("next", "query", false, Map.of("type", "string")));
        }
        PathParam path = parameter.getAnnotation(PathParam.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (path != null) {
            return List.of(parameter(path.value(), "path", true, schema));
        }
        return query == null ? List.of() : List.of(parameter(query.value(), "query", false, schema));
    }

    private static Map<String, Object> parameter(
            String name, String place, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", place, "required", required, "schema", schema);
    }

    private static java.util.Optional<Map<String, Object>> body(Parameter parameter) {
        FormParam part = parameter.getAnnotation(FormParam.class);
        if (part != null) {
            return java.util.Optional.of(content(
                    "multipart/form-data",
                    Map.of(
                            "type",
                            "object",
                            "properties",
                            Map.of(part.value(), Map.of("type", "string", "format", "binary")))));
        }
        boolean plain = Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(kind -> kind == Context.class || kind.getName().startsWith("jakarta.ws.rs."));
        if (!plain) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(content("application/json", Schemas.of(parameter.getParameterizedType())));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of("content", Map.of(type, Map.of("schema", schema)));
    }
}
