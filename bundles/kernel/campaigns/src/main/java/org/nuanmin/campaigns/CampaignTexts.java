package org.nuanmin.campaigns;

import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** The bundle's words. */
public final class CampaignTexts {
    public static final Texts TEXTS = Texts.of(CampaignTexts.class, "campaigns");

    private CampaignTexts() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}
