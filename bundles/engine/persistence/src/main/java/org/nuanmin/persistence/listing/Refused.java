package org.nuanmin.persistence.listing;

import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.text.Texts;

/** A question that a list does not answer. */
final class Refused {
    private static final Texts TEXTS = Texts.of(Refused.class, "persistence");

    private Refused() {}

    static BadQuery by(String parameter, String why, Object... arguments) {
        return new BadQuery(parameter, TEXTS.message("persistence.list." + why, arguments));
    }
}
