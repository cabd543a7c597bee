package org.nuanmin.rest.problem;

import java.util.List;
import org.nuanmin.portal.api.problem.FieldError;
import org.nuanmin.portal.api.text.Message;

/** The edge itself refuses a request, before or around the resource's method. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Message words;
    private final transient List<FieldError> errors;
    private final int retryAfter;

    private Refusal(Kind kind, Message words, List<FieldError> errors, int retryAfter) {
        super(words.in(java.util.Locale.ENGLISH));
        this.kind = kind;
        this.words = words;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(Kind kind, Message words) {
        return new Refusal(kind, words, List.of(), 0);
    }

    /** A field of the body is wrong. */
    public static Refusal of(Kind kind, Message words, FieldError error) {
        return new Refusal(kind, words, List.of(error), 0);
    }

    /** Something is being updated; the caller may try again. */
    public static Refusal away(Message words, int retryAfterSeconds) {
        return new Refusal(Kind.AWAY, words, List.of(), retryAfterSeconds);
    }

    Problem problem() {
        return new Problem(kind, kind.status(), words, errors, retryAfter);
    }
}
