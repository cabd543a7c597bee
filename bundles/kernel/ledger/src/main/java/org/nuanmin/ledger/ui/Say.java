package org.nuanmin.ledger.ui;

import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ui.kit.Words;

/** The bundle's words in the language of the screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(LedgerTexts.TEXTS, key, arguments);
    }
}
