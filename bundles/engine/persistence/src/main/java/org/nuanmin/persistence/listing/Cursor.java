package org.nuanmin.persistence.listing;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: what it was sorted by, the last row's sort value, its key. Its text is safe in an address.
 *
 * @param value as {@link Scalar} knows it, or null
 * @param key as {@link Scalar} knows it
 */
record Cursor(String sort, @Nullable Object value, Object key) {
    private static final String BETWEEN = ".";

    String text() {
        return String.join(BETWEEN, Scalar.text(sort), Scalar.text(value), Scalar.text(key));
    }

    /** The row after which a page starts; a text that was made for another sort does not fit. */
    static Cursor of(String text, String sort) {
        try {
            String[] parts = text.split("\\.", -1);
            Object key = parts.length == 3 ? Scalar.of(parts[2]) : null;
            if (key != null && sort.equals(Scalar.of(parts[0]))) {
                return new Cursor(sort, Scalar.of(parts[1]), key);
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // refused below, as one that fits another sort is
        }
        throw Refused.by("next", "next");
    }
}
