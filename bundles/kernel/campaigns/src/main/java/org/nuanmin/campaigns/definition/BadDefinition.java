package org.nuanmin.campaigns.definition;

import org.nuanmin.portal.api.text.Message;

/** A definition file is wrong; its words name file, line and field. */
public final class BadDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadDefinition(Message words) {
        super(words.in(java.util.Locale.ENGLISH));
    }
}
