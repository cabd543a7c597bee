package org.nuanmin.rest.edge;

import java.util.Optional;
import java.util.regex.Pattern;

/** The module that a path below {@code /api} belongs to. */
final class Paths {
    private static final Pattern MODULE = Pattern.compile("/v1/([a-z][a-z0-9-]{0,39})(/.*)?");

    private Paths() {}

    static Optional<String> module(String path) {
        var found = MODULE.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
