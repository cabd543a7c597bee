package org.nuanmin.audit.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as they are stored and hashed: UTC, whole milliseconds, always three decimals. */
public final class Times {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    public static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    public static String text(Instant time) {
        return FORM.format(time);
    }
}
