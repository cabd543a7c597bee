package org.nuanmin.rest.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Java types as JSON schemas, everything inline: whoever reads a path sees each field and each allowed value there. */
final class Schemas {
    private static final Set<Class<?>> WHOLE = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            java.math.BigInteger.class);
    private static final Map<String, String> FORMATS = Map.of(
            "java.time.LocalDate", "date",
            "java.time.Instant", "date-time",
            "java.time.OffsetDateTime", "date-time",
            "java.util.UUID", "uuid",
            "org.nuanmin.portal.api.rest.Upload", "binary");

    private Schemas() {}

    static Map<String, Object> of(Type type) {
        return schema(type, Map.of(), List.of());
    }

    private static Map<String, Object> schema(Type type, Map<TypeVariable<?>, Type> bound, List<Class<?>> outer) {
        if (type instanceof TypeVariable<?> variable) {
            Type actual = bound.get(variable);
            return actual == null ? any() : schema(actual, bound, outer);
        } else if (type instanceof WildcardType wildcard) {
            return schema(wildcard.getUpperBounds()[0], bound, outer);
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, bound, outer);
        }
        return type instanceof Class<?> plain ? plain(plain, bound, outer) : any();
    }

    private static Map<String, Object> generic(
            ParameterizedType type, Map<TypeVariable<?>, Type> bound, List<Class<?>> outer) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return list(schema(arguments[0], bound, outer));
        } else if (raw == java.util.Optional.class) {
            return schema(arguments[0], bound, outer);
        } else if (Map.class.isAssignableFrom(raw)) {
            return map("type", "object", "additionalProperties", schema(arguments[1], bound, outer));
        }
        var inner = new HashMap<>(bound);
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            inner.put(
                    raw.getTypeParameters()[i],
                    argument instanceof TypeVariable<?> v ? bound.getOrDefault(v, v) : argument);
        }
        return plain(raw, inner, outer);
    }

    private static Map<String, Object> plain(Class<?> type, Map<TypeVariable<?>, Type> bound, List<Class<?>> outer) {
        if (type.isEnum()) {
            return map(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .toList());
        } else if (WHOLE.contains(type)) {
            return map("type", "integer", "format", type == int.class || type == Integer.class ? "int32" : "int64");
        } else if (type == boolean.class || type == Boolean.class) {
            return map("type", "boolean");
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return map("type", "number");
        } else if (type.isArray()) {
            return list(schema(type.getComponentType(), bound, outer));
        } else if (type.isRecord()) {
            return valueOf(type).map(value -> schema(value, bound, outer)).orElseGet(() -> record(type, bound, outer));
        } else if (type == Object.class || Map.class.isAssignableFrom(type)) {
            return any();
        } else if (Collection.class.isAssignableFrom(type)) {
            return list(any());
        }
        String format = FORMATS.get(type.getName());
        return format == null ? map("type", "string") : map("type", "string", "format", format);
    }

    /** What a record with Jackson's {@code @JsonValue} is written as; read by name, as only some modules have Jackson. */
    private static java.util.Optional<Type> valueOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("JsonValue")))
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    private static Map<String, Object> record(Class<?> type, Map<TypeVariable<?>, Type> bound, List<Class<?>> outer) {
        if (outer.contains(type)) {
            return any();
        }
        var inside = new ArrayList<>(outer);
        inside.add(type);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            var property = new LinkedHashMap<>(schema(component.getGenericType(), bound, inside));
            if (constrain(property, field(type, component.getName()))
                    || component.getType().isPrimitive()) {
                required.add(component.getName());
            }
            properties.put(component.getName(), property);
        }
        var schema = map("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Field field(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Adds what bean validation says of a field or parameter; whether it must be there. */
    static boolean constrain(Map<String, Object> schema, AnnotatedElement element) {
        boolean required = false;
        for (Annotation constraint : element.getAnnotations()) {
            String name = constraint.annotationType().getName();
            switch (name.startsWith("jakarta.validation.constraints.") ? name.substring(31) : "") {
                case "NotNull", "NotBlank", "NotEmpty" -> required = true;
                case "Size" -> size(schema, constraint);
                case "Pattern" -> schema.put("pattern", value(constraint, "regexp"));
                case "Min" -> schema.put("minimum", value(constraint, "value"));
                case "Max" -> schema.put("maximum", value(constraint, "value"));
                case "Positive" -> schema.put("minimum", 1);
                case "PositiveOrZero" -> schema.put("minimum", 0);
                default -> {}
            }
        }
        return required;
    }

    private static void size(Map<String, Object> schema, Annotation constraint) {
        boolean list = "array".equals(schema.get("type"));
        if ((int) value(constraint, "min") > 0) {
            schema.put(list ? "minItems" : "minLength", value(constraint, "min"));
        }
        if ((int) value(constraint, "max") < Integer.MAX_VALUE) {
            schema.put(list ? "maxItems" : "maxLength", value(constraint, "max"));
        }
    }

    private static Object value(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " has no " + name, e);
        }
    }

    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return map("type", "array", "items", items);
    }

    private static Map<String, Object> any() {
        return map("type", "object");
    }
}
