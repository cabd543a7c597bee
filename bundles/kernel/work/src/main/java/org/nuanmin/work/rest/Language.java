package org.nuanmin.work.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.nuanmin.portal.api.text.Languages;

/** The language that the caller asked for. */
final class Language {
    private Language() {}

    static Locale of(HttpHeaders headers) {
        String wish = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return Languages.of(wish == null ? "" : wish);
    }
}
