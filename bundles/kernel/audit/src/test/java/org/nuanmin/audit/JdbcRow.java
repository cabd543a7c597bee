package org.nuanmin.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/** The current row of a result set. */
record JdbcRow(ResultSet set) implements Row {
    @Override
    public @Nullable String text(String column) {
        return get(String.class, column);
    }

    @Override
    public String required(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    @Override
    public long number(String column) {
        return Objects.requireNonNull(numberOrNull(column), column);
    }

    @Override
    public @Nullable Long numberOrNull(String column) {
        return get(Long.class, column);
    }

    @Override
    public boolean flag(String column) {
        return Boolean.TRUE.equals(get(Boolean.class, column));
    }

    @Override
    public @Nullable Instant instant(String column) {
        LocalDateTime stored = get(LocalDateTime.class, column);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable LocalDate date(String column) {
        return get(LocalDate.class, column);
    }

    @Override
    public byte @Nullable [] bytes(String column) {
        return get(byte[].class, column);
    }

    private <T> @Nullable T get(Class<T> type, String column) {
        try {
            if (type == LocalDateTime.class) {
                var stored = set.getTimestamp(column);
                return stored == null ? null : type.cast(stored.toLocalDateTime());
            }
            return set.getObject(column, type);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }
}
