package org.nuanmin.persistence.listing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value of a row as text and back, keeping its type. */
final class Scalar {
    private Scalar() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String typed = value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ":" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(typed.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException for what {@link #text} did not make, or DateTimeException */
    static @Nullable Object of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String typed = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int colon = typed.indexOf(':');
        if (colon < 0 || typed.indexOf(0) >= 0) {
            throw new IllegalArgumentException(typed);
        }
        return of(typed.substring(0, colon), typed.substring(colon + 1));
    }

    private static Object of(String type, String value) {
        return switch (type) {
            case "string" -> value;
            case "long" -> Long.valueOf(value);
            case "bigdecimal" -> new BigDecimal(value);
            case "localdate" -> LocalDate.parse(value);
            case "localdatetime" -> LocalDateTime.parse(value);
            case "boolean" -> Boolean.valueOf(value);
            default -> throw new IllegalArgumentException(type);
        };
    }
}
