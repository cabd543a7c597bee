package org.nuanmin.portal.api.problem;

import org.nuanmin.portal.api.text.Message;

/** The thing was changed by someone else since the caller read it (412); nothing was stored. */
public final class Outdated extends Problem {
    private static final long serialVersionUID = 1L;

    public Outdated(Message words) {
        super(words);
    }
}
