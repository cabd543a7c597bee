package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/** The caller has done this too often of late (429); nothing was looked at. */
public final class TooMany extends Problem {
    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    /** @param retryAfterSeconds when there is room for one more */
    public TooMany(Message words, int retryAfterSeconds) {
        super(words);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
