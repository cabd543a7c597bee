package org.nuanmin.hr.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Hours of one day in which nobody is on duty; the roster is to cover each day from 00:00 to 24:00. */
public record Gap(LocalDate day, Hours hours) {
    /** The gaps of each day, both days included, whatever shift reaches in from the day before. */
    public static List<Gap> between(LocalDate from, LocalDate to, Collection<Hours> shifts) {
        var sorted = shifts.stream().sorted(Comparator.comparing(Hours::start)).toList();
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> of(day, sorted).stream())
                .toList();
    }

    private static List<Gap> of(LocalDate day, List<Hours> sorted) {
        var gaps = new ArrayList<Gap>();
        Hours whole = Hours.day(day);
        Instant covered = whole.start();
        for (Hours shift : sorted) {
            if (!shift.overlaps(whole)) {
                continue;
            }
            if (shift.start().isAfter(covered)) {
                gaps.add(new Gap(day, new Hours(covered, shift.start())));
            }
            covered = shift.end().isAfter(covered) ? shift.end() : covered;
        }
        if (covered.isBefore(whole.end())) {
            gaps.add(new Gap(day, new Hours(covered, whole.end())));
        }
        return gaps;
    }
}
