package org.nuanmin.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said, in Chinese where the machine speaks Chinese, else in English. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? locale : Locale.ROOT;
        bundle = ResourceBundle.getBundle(
                "i18n.verifier",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    String get(String key, Object... places) {
        Object[] shown = new Object[places.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = String.valueOf(places[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }
}
