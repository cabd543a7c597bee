package org.nuanmin.hr.ui;

import org.nuanmin.hr.HrTexts;
import org.nuanmin.ui.kit.Words;

/** The department's words in the language of the screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(HrTexts.TEXTS, key, arguments);
    }
}
