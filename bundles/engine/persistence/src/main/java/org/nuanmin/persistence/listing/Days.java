package org.nuanmin.persistence.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.time.Clocks;

/** Filters by time: a column of type DATE is compared by the day, every other expression by the instant. */
final class Days {
    private final Listing<?> listing;

    Days(Listing<?> listing) {
        this.listing = listing;
    }

    Condition from(Filter filter, String expression, String value) {
        if (holdsDays(expression)) {
            return Condition.of(expression + " >= ?", day(filter, value));
        }
        Object bound = isDay(value) ? start(day(filter, value)) : instant(filter, value);
        return Condition.of(expression + " >= ?", bound);
    }

    Condition to(Filter filter, String expression, String value) {
        if (holdsDays(expression)) {
            return Condition.of(expression + " <= ?", day(filter, value));
        }
        return isDay(value)
                ? Condition.of(expression + " < ?", start(day(filter, value).plusDays(1)))
                : Condition.of(expression + " <= ?", instant(filter, value));
    }

    private boolean holdsDays(String expression) {
        return listing.columns().stream()
                .anyMatch(column -> column.type() == ColumnType.DATE && expression.equals(column.sql()));
    }

    private static boolean isDay(String value) {
        return value.indexOf('T') < 0;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }

    private static LocalDate day(Filter filter, String value) {
        if (!isDay(value)) {
            return instant(filter, value).atZone(Clocks.ZONE).toLocalDate();
        }
        try {
            return bounded(filter, value, LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw Refused.by(filter.name(), "day", value);
        }
    }

    private static Instant instant(Filter filter, String value) {
        try {
            var at = OffsetDateTime.parse(value);
            bounded(filter, value, at.toLocalDate());
            return at.toInstant();
        } catch (DateTimeException e) {
            throw Refused.by(filter.name(), "day", value);
        }
    }

    /** Neither database knows all the years that Java knows. */
    private static LocalDate bounded(Filter filter, String value, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9998) {
            throw Refused.by(filter.name(), "day", value);
        }
        return day;
    }
}
