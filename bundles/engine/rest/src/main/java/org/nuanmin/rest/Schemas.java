package org.nuanmin.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type's JSON schema, everything inline: a record's fields and an enum's values stand where they are used. */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(java.math.BigDecimal.class, Map.of("type", "number")),
            Map.entry(java.time.Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(java.time.LocalDate.class, Map.of("type", "string", "format", "date")));

    private Schemas() {}

    static Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            return Collection.class.isAssignableFrom(raw)
                    ? Map.of("type", "array", "items", of(arguments[0]))
                    : Map.of("type", "object", "additionalProperties", of(arguments[arguments.length - 1]));
        }
        if (!(type instanceof Class<?> plain)) {
            return Map.of();
        }
        if (plain.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return plain.isRecord() ? object(plain) : PLAIN.getOrDefault(plain, Map.of("type", "string"));
    }

    private static Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (Arrays.stream(component.getAccessor().getAnnotations())
                    .map(Annotation::annotationType)
                    .anyMatch(kind -> kind.getSimpleName().startsWith("Not"))) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "object"));
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }
}
