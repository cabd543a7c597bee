package org.nuanmin.portal.api.identity;

import org.nuanmin.portal.api.text.Message;

/** Signing in failed (401), or there were too many tries (429). */
public final class SignInRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;
    private final int retryAfterSeconds;

    /** @param retryAfterSeconds 0, or how long further tries are refused unseen */
    public SignInRefused(Message words, int retryAfterSeconds) {
        super(words.in(java.util.Locale.ENGLISH));
        this.words = words;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public Message words() {
        return words;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
