package org.nuanmin.registry.ui;

import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.ui.kit.Words;

/** The bundle's words in the language of the screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(RegistryTexts.TEXTS, key, arguments);
    }
}
