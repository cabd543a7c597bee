package org.nuanmin.lifecycle;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** This bundle's words. */
final class Words {
    private static final Texts TEXTS = Texts.of(Words.class, "lifecycle");

    private Words() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
