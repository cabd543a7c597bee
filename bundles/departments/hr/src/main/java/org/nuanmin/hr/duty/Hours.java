package org.nuanmin.hr.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.nuanmin.portal.api.time.Clocks;

/** A stretch of time, the end not included. */
public record Hours(Instant start, Instant end) {
    /** To the minute: a second that nobody sees must not leave a gap. */
    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    /** How a day's end is written. */
    static final String MIDNIGHT = "24:00";

    /** From a time of a day to another; one that is not later lies on the next day. */
    static Hours of(LocalDate day, LocalTime from, LocalTime to) {
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        return new Hours(instant(day, from), instant(last, to));
    }

    static Hours day(LocalDate day) {
        return new Hours(
                day.atStartOfDay(Clocks.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
    }

    boolean overlaps(Hours other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return start.atZone(Clocks.ZONE).toLocalDate();
    }

    /** 08:00. */
    public String from() {
        return CLOCK.format(start.atZone(Clocks.ZONE));
    }

    /** 20:00; the end of a day is 24:00. */
    public String to() {
        String time = CLOCK.format(end.atZone(Clocks.ZONE));
        return time.equals("00:00") ? MIDNIGHT : time;
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clocks.ZONE).toInstant();
    }
}
