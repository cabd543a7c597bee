package org.nuanmin.portal.api.text;

import java.util.List;
import java.util.Locale;

/** The languages the portal speaks; the first is the default. */
public final class Languages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    /** The language among ours for an Accept-Language header or a stored choice; Chinese when nothing fits. */
    public static Locale of(String wish) {
        return wish.trim().toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
    }
}
