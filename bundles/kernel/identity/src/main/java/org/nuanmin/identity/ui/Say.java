package org.nuanmin.identity.ui;

import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.ui.kit.Words;

/** This bundle's words in the language of the screen. */
final class Say {
    private Say() {}

    static String it(String key, Object... arguments) {
        return Words.of(IdentityTexts.TEXTS, key, arguments);
    }

    static String role(String role) {
        return it("role." + role);
    }
}
