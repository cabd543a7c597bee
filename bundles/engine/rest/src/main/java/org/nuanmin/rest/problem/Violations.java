package org.nuanmin.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.rest.call.Words;

/** Broken constraints of a body, each under its field's name in JSON. */
final class Violations {
    private Violations() {}

    static Problem problem(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return new Problem(Kind.RULE_BROKEN, Kind.RULE_BROKEN.status(), Words.of("fields-broken"), errors, 0);
    }

    // the validator has put the message into the caller's language already
    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(field(violation.getPropertyPath()), Message.plain(violation.getMessage()));
    }

    static String field(Path path) {
        var names = new ArrayList<String>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN) {
                names.add(named(node));
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.isInIterable() && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + index(node));
            }
        }
        return names.isEmpty() ? parameter : String.join(".", names);
    }

    private static String named(Path.Node node) {
        return node.isInIterable() && node.getIndex() != null ? index(node) + "." + node.getName() : node.getName();
    }

    private static String index(Path.Node node) {
        return "[" + (node.getIndex() != null ? node.getIndex() : node.getKey()) + "]";
    }
}
