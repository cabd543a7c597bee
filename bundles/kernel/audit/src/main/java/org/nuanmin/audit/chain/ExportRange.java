package org.nuanmin.audit.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.time.Clocks;

/** From a time to a time; a day means the whole day in the district's time zone. */
public record ExportRange(Instant from, Instant to) {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    /** @throws BadQuery when a text is neither a day nor a time */
    public static ExportRange of(@Nullable String from, @Nullable String to) {
        return new ExportRange(time("from", from, FIRST, 0), time("to", to, LAST, 1));
    }

    private static Instant time(String name, @Nullable String text, Instant otherwise, int days) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            Instant time = text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(days)
                            .atStartOfDay(Clocks.ZONE)
                            .toInstant()
                    : Instant.parse(text);
            return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        } catch (DateTimeParseException e) {
            throw new BadQuery(name, AuditTexts.TEXTS.message("audit.export.bad-time", name));
        }
    }
}
