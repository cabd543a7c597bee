package org.nuanmin.portal.api.work;

import java.time.Instant;
import java.util.Locale;

/**
 * A notice as one reader sees it, in both languages since it was written.
 *
 * @param path the screen it is about, such as {@code /app/hr/requests?open=…}, or empty
 * @param toldAt business time
 * @param read marked by this reader
 */
public record Notice(String id, String zh, String en, String path, Instant toldAt, boolean read) {
    /** Its words in a language. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
