package org.nuanmin.rest.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.portal.api.rest.Operator;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.rest.call.Needed;

/** A resource class as OpenAPI paths. */
final class Operations {
    private final String module;
    private final Map<String, Object> paths;

    Operations(String module, Map<String, Object> paths) {
        this.module = module;
        this.paths = paths;
    }

    void add(Class<?> resource) {
        Arrays.stream(resource.getMethods())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .forEach(method -> verb(method).ifPresent(verb -> add(resource, method, verb)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(known -> known.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private void add(Class<?> resource, Method method, String verb) {
        String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        var atPath = (Map<String, Object>) paths.computeIfAbsent("/api/v1/" + module + path, p -> new TreeMap<>());
        var operation = operation(resource, method);
        operation.put("tags", List.of(module));
        atPath.merge(verb, operation, Operations::either);
    }

    /** Two methods of one path and verb differ by what they read, such as JSON and a multipart. */
    @SuppressWarnings("unchecked")
    private static Object either(Object first, Object second) {
        var body = (Map<String, Object>) ((Map<String, Object>) first).get("requestBody");
        var other = (Map<String, Object>) ((Map<String, Object>) second).get("requestBody");
        if (body == null || other == null) {
            return second;
        }
        var content = new TreeMap<>((Map<String, Object>) body.get("content"));
        content.putAll((Map<String, Object>) other.get("content"));
        body.put("content", content);
        return first;
    }

    /** Without a template's pattern: {@code {id: [^/]+}} is {@code {id}} to the outside. */
    private static String path(Path annotation) {
        if (annotation == null) {
            return "";
        }
        String bare = annotation.value().replaceAll("\\{\\s*([\\w.-]+)\\s*:[^}]*}", "{$1}");
        String trimmed = bare.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    private static Map<String, Object> operation(Class<?> resource, Method method) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", resource.getSimpleName().replaceFirst("Resource$", "") + "." + method.getName());
        if (method.isAnnotationPresent(Open.class)) {
            operation.put("security", List.of());
        }
        right(resource, method).ifPresent(right -> operation.put("x-permission", right));
        var parameters = new ArrayList<Object>();
        for (Parameter parameter : method.getParameters()) {
            read(operation, parameters, method, parameter);
        }
        if (method.isAnnotationPresent(Idempotent.class)) {
            parameters.add(parameter("header", "Idempotency-Key", true, Schemas.map("type", "string")));
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", responses(resource, method));
        return operation;
    }

    /** What the caller must hold; {@code open}: nothing; {@code operator}: nobody but the operator on the machine may. */
    private static Optional<String> right(Class<?> resource, Method method) {
        if (method.isAnnotationPresent(Open.class)) {
            return Optional.of("open");
        }
        return Needed.by(resource, method)
                .or(() -> method.isAnnotationPresent(Operator.class) ? Optional.of("operator") : Optional.empty());
    }

    private static void read(
            Map<String, Object> operation, List<Object> parameters, Method method, Parameter parameter) {
        var schema = Schemas.of(parameter.getParameterizedType());
        boolean required = Schemas.constrain(schema, parameter);
        if (parameter.isAnnotationPresent(PathParam.class)) {
            parameters.add(
                    parameter("path", parameter.getAnnotation(PathParam.class).value(), true, schema));
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            boolean usual = parameter.isAnnotationPresent(DefaultValue.class);
            if (usual) {
                schema.put(
                        "default", parameter.getAnnotation(DefaultValue.class).value());
            }
            parameters.add(
                    parameter("query", parameter.getAnnotation(QueryParam.class).value(), required && !usual, schema));
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            parameters.add(parameter(
                    "header",
                    parameter.getAnnotation(HeaderParam.class).value(),
                    required,
                    Schemas.map("type", "string")));
        } else if (parameter.getType() == ListQuery.class) {
            list(parameters);
        } else if (!parameter.isAnnotationPresent(Context.class)) {
            operation.put("requestBody", bodyOf(method, parameter.getParameterizedType(), schema));
        }
    }

    private static Map<String, Object> bodyOf(Method method, Type type, Map<String, Object> schema) {
        Class<?> resource = method.getDeclaringClass();
        if (type == Upload.class) {
            var file = Map.<String, Object>of("file", Schemas.map("type", "string", "format", "binary"));
            return body(MediaType.MULTIPART_FORM_DATA, Schemas.map("type", "object", "properties", file));
        }
        return body(consumed(resource, method, MediaType.APPLICATION_JSON), schema);
    }

    private static void list(List<Object> parameters) {
        parameters.add(parameter("query", "page", false, Schemas.map("type", "integer", "minimum", 0, "default", 0)));
        parameters.add(parameter(
                "query",
                "size",
                false,
                Schemas.map("type", "integer", "minimum", 1, "maximum", ListQuery.LARGEST, "default", 50)));
        parameters.add(parameter("query", "sort", false, Schemas.map("type", "string")));
        parameters.add(parameter("query", "next", false, Schemas.map("type", "string")));
    }

    private static Map<String, Object> parameter(String in, String name, boolean required, Map<String, Object> schema) {
        return Schemas.map("name", name, "in", in, "required", required, "schema", schema);
    }

    private static Map<String, Object> body(String mediaType, Map<String, Object> schema) {
        return Schemas.map("required", true, "content", Map.of(mediaType, Map.of("schema", schema)));
    }

    private static String consumed(Class<?> resource, Method method, String usual) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes consumes = own == null ? resource.getAnnotation(Consumes.class) : own;
        boolean fits = consumes != null && (own != null || consumes.value()[0].equals(usual));
        return fits ? consumes.value()[0] : usual;
    }

    private static Map<String, Object> responses(Class<?> resource, Method method) {
        Type returned = method.getGenericReturnType();
        Map<String, Object> good = Schemas.map("description", "OK");
        boolean known = returned != void.class && returned != Response.class && returned != StreamingOutput.class;
        if (known) {
            good.put("content", Map.of(produced(resource, method), Map.of("schema", Schemas.of(returned))));
        }
        String status = returned == void.class ? "204" : returned == Response.class ? "2XX" : "200";
        Map<String, Object> bad = Schemas.map(
                "description",
                "Problem",
                "content",
                Map.of("application/problem+json", Map.of("schema", Schemas.of(ProblemShape.class))));
        return Schemas.map(status, good, "default", bad);
    }

    private static String produced(Class<?> resource, Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces produces = own == null ? resource.getAnnotation(Produces.class) : own;
        return produces == null ? MediaType.APPLICATION_JSON : produces.value()[0];
    }

    /** A problem as it looks from outside. */
    private record ProblemShape(
            String type, String title, int status, String detail, String requestId, List<Field> errors) {}

    private record Field(String field, String message) {}
}
