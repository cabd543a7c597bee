package org.nuanmin.rest.call;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The edge's own words. */
public final class Words {
    public static final Texts TEXTS = Texts.of(Words.class, "rest");

    private Words() {}

    public static Message of(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
