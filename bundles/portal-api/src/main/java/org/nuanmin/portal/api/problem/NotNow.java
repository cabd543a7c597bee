package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/** The portal can't do this for a while, though it was asked rightly: 只读 for a full disk, changes that crossed (503). */
public final class NotNow extends Problem {
    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    /** @param retryAfterSeconds when it is worth trying again; nothing was stored meanwhile */
    public NotNow(Message words, int retryAfterSeconds) {
        super(words);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
