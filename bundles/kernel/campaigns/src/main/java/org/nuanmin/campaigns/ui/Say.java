package org.nuanmin.campaigns.ui;

import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.ui.kit.Words;

/** The bundle's words in the language of the screen. */
final class Say {
    private Say() {}

    static String of(String key, Object... arguments) {
        return Words.of(CampaignTexts.TEXTS, key, arguments);
    }
}
