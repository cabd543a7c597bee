package org.nuanmin.ledger;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The bundle's words. */
public final class LedgerTexts {
    public static final Texts TEXTS = Texts.of(LedgerTexts.class, "ledger");

    private LedgerTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
