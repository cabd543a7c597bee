package org.nuanmin.demo;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The demo's words. */
public final class DemoTexts {
    public static final Texts TEXTS = Texts.of(DemoTexts.class, "demo");

    private DemoTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
