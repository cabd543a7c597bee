package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/** There is no such thing, or not for this caller: an object of another unit looks the same as none (404). */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound(Message words) {
        super(words);
    }
}
