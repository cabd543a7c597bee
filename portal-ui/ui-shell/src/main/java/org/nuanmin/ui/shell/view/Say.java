package org.nuanmin.ui.shell.view;

import org.nuanmin.ui.kit.Words;
import org.nuanmin.ui.shell.ShellTexts;

/** The shell's words in the language of the current screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(ShellTexts.TEXTS, key, arguments);
    }
}
