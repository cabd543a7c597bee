package org.nuanmin.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Message;

/** Which status and words an exception stands for. */
record Refusal(int status, Message words, List<FieldError> errors, int retryAfter) {
    private static Refusal of(int status, Message words) {
        return new Refusal(status, words, List.of(), 0);
    }

    static Refusal of(int status, String key, Object... arguments) {
        return of(status, Words.say(key, arguments));
    }

    static Refusal later(Message words) {
        return new Refusal(503, words, List.of(), Patience.SECONDS);
    }

    static Refusal of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Refusal known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return of(500, "failed");
    }

    private static @org.jspecify.annotations.Nullable Refusal known(Throwable cause) {
        if (cause instanceof NotFound known) {
            return of(404, known.words());
        } else if (cause instanceof NotAllowed known) {
            return of(403, known.words());
        } else if (cause instanceof RuleBroken known) {
            return new Refusal(known.isConflict() ? 409 : 422, known.words(), known.errors(), 0);
        } else if (cause instanceof BadQuery known) {
            return new Refusal(400, known.words(), List.of(new FieldError(known.parameter(), known.words())), 0);
        } else if (cause instanceof SignInRefused known) {
            return new Refusal(
                    known.retryAfterSeconds() > 0 ? 429 : 401, known.words(), List.of(), known.retryAfterSeconds());
        } else if (cause instanceof ConstraintBroken) {
            return of(409, "conflict");
        } else if (cause instanceof ConstraintViolationException known) {
            return fields(known);
        } else if (cause instanceof StreamConstraintsException) {
            return of(400, "json.bounds");
        } else if (cause instanceof JsonProcessingException known) {
            return json(known);
        } else if (cause instanceof WebApplicationException known && known.getCause() == null) {
            return web(known.getResponse().getStatus());
        }
        return null;
    }

    private static Refusal web(int status) {
        return switch (status) {
            case 400, 404, 405, 406, 413, 415 -> of(status, "status." + status);
            default -> of(status, status < 500 ? "status.400" : "failed");
        };
    }

    private static Refusal fields(ConstraintViolationException broken) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : broken.getConstraintViolations()) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = String.valueOf(node.getName());
            }
            String kind = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            errors.add(
                    new FieldError(field, Words.say(kind.startsWith("Not") ? "field.missing" : "field.bounds", field)));
        }
        return new Refusal(422, Words.say("fields", errors.size()), errors, 0);
    }

    private static Refusal json(JsonProcessingException broken) {
        if (broken instanceof StreamReadException || !(broken instanceof JsonMappingException mapping)) {
            return of(400, "json");
        }
        String field = mapping.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
        Message words = mapping instanceof InvalidFormatException format
                        && format.getTargetType() != null
                        && format.getTargetType().isEnum()
                ? Words.say("json.choice", field, names(format.getTargetType()))
                : Words.say("json.field", field);
        return new Refusal(400, words, List.of(new FieldError(field, words)), 0);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
