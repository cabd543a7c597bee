package org.nuanmin.ui.shell;

import org.nuanmin.portal.api.text.Texts;

/** The shell's words. */
public final class ShellTexts {
    public static final Texts TEXTS = Texts.of(ShellTexts.class, "shell");

    private ShellTexts() {}
}
