package org.nuanmin.rest.problem;

import java.util.Arrays;
import java.util.Locale;

/** The sorts of refusal; each has a status, a type and a title. */
public enum Kind {
    BAD_REQUEST(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    OUTDATED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_BROKEN(422),
    TOO_MANY_TRIES(429),
    FAILED(500),
    AWAY(503),
    NOT_NOW(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for a status that came without more; what we do not know is the caller's fault or ours by its hundred. */
    static Kind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : FAILED);
    }
}
