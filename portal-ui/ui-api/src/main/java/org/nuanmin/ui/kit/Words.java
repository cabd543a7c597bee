package org.nuanmin.ui.kit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;

/** Words in the language of the screen that is being built. */
public final class Words {
    private static final Texts KIT = Texts.of(Words.class, "kit");

    private Words() {}

    /** The language of the current screen; Chinese when there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.CHINESE : Languages.of(ui.getLocale().toLanguageTag());
    }

    /** A bundle's words for a key, in the language of the current screen. */
    public static String of(Texts texts, String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    /** A sentence in the language of the current screen. */
    public static String say(Message message) {
        return message.in(locale());
    }

    /** A bundle's words if it has that key, else the kit's own words for another one. */
    static String or(Texts texts, String key, String kitKey, Object... arguments) {
        return texts.has(key) ? of(texts, key) : kit(kitKey, arguments);
    }

    static String kit(String key, Object... arguments) {
        return of(KIT, key, arguments);
    }
}
