package org.nuanmin.http;

import java.util.Locale;

/** What went wrong before a servlet of ours could say so. */
enum Trouble {
    BAD_REQUEST,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    TOO_LARGE,
    FAILED,
    AWAY;

    /** What we do not know is the caller's fault or ours by its hundred. */
    static Trouble of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413, 414, 431 -> TOO_LARGE;
            case 503 -> AWAY;
            case 501, 505 -> BAD_REQUEST;
            default -> status < 500 ? BAD_REQUEST : FAILED;
        };
    }

    /** As it stands in a problem's type and in the words' keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
