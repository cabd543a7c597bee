package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/** The caller is known and has not this right (403). */
public final class NotAllowed extends Problem {
    private static final long serialVersionUID = 1L;

    public NotAllowed(Message words) {
        super(words);
    }
}
