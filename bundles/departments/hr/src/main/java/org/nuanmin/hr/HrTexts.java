package org.nuanmin.hr;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The department's words. */
public final class HrTexts {
    public static final Texts TEXTS = Texts.of(HrTexts.class, "hr");

    private HrTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
