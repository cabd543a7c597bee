package org.nuanmin.ui.kit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.time.Clocks;

/** How numbers, money, days and times are written on every screen; days and times in the district's zone. */
public final class Formats {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Formats() {}

    /** 2021-02-08 09:12; an empty string for none. */
    public static String time(@Nullable Instant time) {
        return time == null ? "" : Clocks.minute(time);
    }

    /** 2021-02-08 09:12:30; an empty string for none. */
    public static String second(@Nullable Instant time) {
        return time == null ? "" : SECOND.format(time.atZone(Clocks.ZONE));
    }

    /** 2021-02-08 09:12 (星期一). */
    public static String longTime(Instant time) {
        return time(time) + " (" + weekday(time.atZone(Clocks.ZONE).toLocalDate()) + ")";
    }

    /** 2021-02-11 (星期四); an empty string for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day + " (" + weekday(day) + ")";
    }

    /** 星期四. */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.locale());
    }

    /** 12,345. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A figure as it is, with thousands separators and the decimals it has. */
    public static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /**
     * 1,234.00, without the unit.
     *
     * @param fen the amount in 分
     */
    public static String money(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    /**
     * 捌佰元整: an amount in capitals (大写), as it stands on receipts beside the figures.
     *
     * @param fen the amount in 分, not below 0
     */
    public static String capitals(long fen) {
        return Capitals.of(fen);
    }

    /** 约 40 秒, 3 分钟: how long something takes, roughly. */
    public static String length(Duration length) {
        long seconds = Math.max(1, length.toSeconds());
        return seconds < 90
                ? Words.kit("length.seconds", seconds)
                : seconds < 5400
                        ? Words.kit("length.minutes", Math.round(seconds / 60.0))
                        : Words.kit("length.hours", Math.round(seconds / 3600.0));
    }
}
