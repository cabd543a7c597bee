package org.nuanmin.work.ui;

import org.nuanmin.ui.kit.Words;
import org.nuanmin.work.WorkTexts;

/** The bundle's words in the language of the screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(WorkTexts.TEXTS, key, arguments);
    }
}
