package org.nuanmin.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/** The present row of a result. */
public final class ResultRow implements Row {
    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    /** The row behind the contract's. */
    public static ResultRow of(Row row) {
        return (ResultRow) row;
    }

    /** A String, Long, BigDecimal, Boolean, LocalDate, LocalDateTime (UTC) or null. */
    public @Nullable Object value(String column) {
        Object value = read(() -> result.getObject(column));
        if (value instanceof Timestamp moment) {
            return moment.toLocalDateTime();
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        return value == null || value instanceof Boolean ? value : text(column);
    }

    @Override
    public @Nullable String text(String column) {
        return read(() -> result.getString(column));
    }

    @Override
    public String required(String column) {
        return present(column, text(column));
    }

    @Override
    public long number(String column) {
        return present(column, numberOrNull(column));
    }

    @Override
    public @Nullable Long numberOrNull(String column) {
        return read(() -> {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        });
    }

    @Override
    public boolean flag(String column) {
        return Boolean.TRUE.equals(read(() -> result.getBoolean(column)));
    }

    @Override
    public @Nullable Instant instant(String column) {
        Timestamp value = read(() -> result.getTimestamp(column));
        return value == null ? null : value.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable LocalDate date(String column) {
        Date value = read(() -> result.getDate(column));
        return value == null ? null : value.toLocalDate();
    }

    @Override
    public byte @Nullable [] bytes(String column) {
        return read(() -> result.getBytes(column));
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null");
        }
        return value;
    }

    private static <T> @Nullable T read(Access<T> access) {
        try {
            return access.get();
        } catch (SQLException e) {
            throw new IllegalStateException("The row has no such column or value: " + e.getSQLState(), e);
        }
    }

    private interface Access<T> {
        @Nullable
        T get() throws SQLException;
    }
}
