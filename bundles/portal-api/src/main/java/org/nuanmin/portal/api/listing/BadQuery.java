package org.nuanmin.portal.api.listing;

import org.nuanmin.portal.api.text.Message;

/** A list was asked with an unknown sort, filter or value (400). */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Message words;

    public BadQuery(String parameter, Message words) {
        super(words.in(java.util.Locale.ENGLISH));
        this.parameter = parameter;
        this.words = words;
    }

    public String parameter() {
        return parameter;
    }

    public Message words() {
        return words;
    }
}
