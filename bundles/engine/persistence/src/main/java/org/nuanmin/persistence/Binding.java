package org.nuanmin.persistence;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Java's values as both databases take them. */
final class Binding {
    private Binding() {}

    static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, bound(arguments[i]));
        }
    }

    private static @Nullable Object bound(@Nullable Object argument) {
        if (argument instanceof Instant instant) {
            return Timestamp.valueOf(stored(instant));
        }
        if (argument instanceof LocalDateTime utc) {
            return Timestamp.valueOf(utc);
        }
        if (argument instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return argument instanceof Enum<?> state ? state.name() : argument;
    }

    /** PostgreSQL keeps microseconds, so both do. */
    static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
