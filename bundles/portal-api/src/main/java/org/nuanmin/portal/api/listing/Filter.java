package org.nuanmin.portal.api.listing;

import java.util.List;

/**
 * One filter of a list.
 *
 * @param name the query parameter, such as {@code state}
 * @param sql the expression that is compared; for TEXT several may be given and any may match
 * @param choices the allowed values of a CHOICE, in order
 */
public record Filter(String name, Kind kind, List<String> sql, List<String> choices) {
    /** What the given value means. */
    public enum Kind {
        /** Part of the text, without regard to case. */
        TEXT,
        EXACT,
        /** One of the choices, or several with commas between, in whatever case. */
        CHOICE,
        /** A unit's id: that unit and all below it. */
        UNIT,
        /** A day (yyyy-MM-dd) or instant; the expression is on or after it. */
        FROM,
        /** A day (inclusive) or instant. */
        TO
    }
}
