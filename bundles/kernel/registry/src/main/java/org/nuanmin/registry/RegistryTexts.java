package org.nuanmin.registry;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The bundle's words. */
public final class RegistryTexts {
    public static final Texts TEXTS = Texts.of(RegistryTexts.class, "registry");

    private RegistryTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
