package org.nuanmin.portal.api.problem;

import java.util.Locale;
import org.nuanmin.portal.api.text.Message;

/** What a use case refuses with: one mapper for REST and one error handler for the screens turn it into words. */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, NotAllowed, RuleBroken, NotNow, Outdated, TooMany {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    Problem(Message words) {
        super(words.in(Locale.ENGLISH));
        this.words = words;
    }

    /** Thing, value and remedy, in the reader's language. */
    public Message words() {
        return words;
    }
}
