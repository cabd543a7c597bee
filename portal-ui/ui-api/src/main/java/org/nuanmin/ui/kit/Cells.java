package org.nuanmin.ui.kit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.nuanmin.portal.api.listing.Column;
import org.nuanmin.portal.api.listing.Listing;

/** What stands in a list's cells. */
final class Cells<T> {
    private final Listing<T> listing;
    private final Function<String, Tone> tones;

    Cells(Listing<T> listing, Function<String, Tone> tones) {
        this.listing = listing;
        this.tones = tones;
    }

    String head(Column<T> column) {
        return Words.of(listing.texts(), listing.id() + "." + column.name());
    }

    String text(Column<T> column, T row) {
        Object value = column.value().apply(row);
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case NUMBER ->
                value instanceof BigDecimal exact
                        ? Formats.number(exact)
                        : Formats.number(((Number) value).longValue());
            case MONEY -> Formats.money(((Number) value).longValue());
            case DATE -> Formats.day((LocalDate) value);
            case TIME -> Formats.time((Instant) value);
            case STATE -> state(column, row);
            case YES_NO -> Words.kit(Boolean.TRUE.equals(value) ? "yes" : "no");
            case TEXT -> value.toString();
        };
    }

    private String state(Column<T> column, T row) {
        Object value = column.value().apply(row);
        return value == null ? "" : Words.of(listing.texts(), listing.id() + "." + column.name() + "." + value);
    }

    Tone tone(Column<T> column, T row) {
        Object value = column.value().apply(row);
        return value == null ? Tone.IDLE : tones.apply(value.toString());
    }

    Badge badge(Column<T> column, T row) {
        return new Badge(state(column, row), tone(column, row));
    }
}
