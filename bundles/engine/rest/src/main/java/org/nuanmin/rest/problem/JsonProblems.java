package org.nuanmin.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.rest.call.Words;

/** What is wrong with a JSON body: where, and what may stand there. The sent value itself is never repeated. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return Problem.of(Kind.BAD_REQUEST, Words.of("body.bounds"));
        }
        if (unreadable instanceof JsonMappingException misfit) {
            String field = field(misfit);
            Message words = words(misfit, field);
            List<FieldError> errors = field.isEmpty() ? List.of() : List.of(new FieldError(field, words));
            return new Problem(Kind.BAD_REQUEST, Kind.BAD_REQUEST.status(), words, errors, 0);
        }
        var at = unreadable.getLocation();
        return Problem.of(
                Kind.BAD_REQUEST,
                at == null
                        ? Words.of("body.malformed")
                        : Words.of("body.malformed-at", at.getLineNr(), at.getColumnNr()));
    }

    private static Message words(JsonMappingException misfit, String field) {
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Words.of("body.unknown-field", field, known);
        }
        Class<?> wanted = misfit instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted != null && wanted.isEnum()) {
            return Words.of("body.not-among", field, choices(wanted));
        }
        return field.isEmpty()
                ? Words.of("body.wrong-shape")
                : Words.of("body.wrong-type", field, Words.of("type." + type(wanted)));
    }

    private static String choices(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String type(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "other";
        } else if (wanted == String.class) {
            return "text";
        } else if (wanted == boolean.class || wanted == Boolean.class) {
            return "flag";
        } else if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return "number";
        } else if (wanted == java.time.LocalDate.class) {
            return "date";
        } else if (wanted.getName().startsWith("java.time.")) {
            return "time";
        } else if (Iterable.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return "list";
        }
        return wanted.isRecord() ? "object" : "other";
    }

    private static String field(JsonMappingException misfit) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : misfit.getPath()) {
            if (step.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
