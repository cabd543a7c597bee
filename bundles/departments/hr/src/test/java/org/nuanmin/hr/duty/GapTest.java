package org.nuanmin.hr.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GapTest {
    private static final LocalDate EVE = LocalDate.of(2021, 2, 11);

    private static Hours shift(LocalDate day, String from, String to) {
        return Hours.of(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static List<String> gaps(LocalDate from, LocalDate to, Hours... shifts) {
        return Gap.between(from, to, List.of(shifts)).stream()
                .map(gap ->
                        gap.day() + " " + gap.hours().from() + "-" + gap.hours().to())
                .toList();
    }

    @Test
    void a_day_without_shifts_is_one_gap() {
        assertEquals(List.of("2021-02-11 00:00-24:00"), gaps(EVE, EVE));
    }

    @Test
    void day_and_night_without_a_hole_cover_the_day_across_midnight() {
        assertEquals(
                List.of(),
                gaps(
                        EVE,
                        EVE.plusDays(1),
                        shift(EVE.minusDays(1), "20:00", "08:00"),
                        shift(EVE, "08:00", "20:00"),
                        shift(EVE, "20:00", "08:00"),
                        shift(EVE.plusDays(1), "08:00", "00:00")));
    }

    @Test
    void the_night_before_the_first_day_counts_and_its_absence_is_a_gap() {
        assertEquals(List.of("2021-02-11 00:00-08:00"), gaps(EVE, EVE, shift(EVE, "08:00", "08:00")));
    }

    @Test
    void who_leaves_early_leaves_a_gap_until_the_next_comes() {
        assertEquals(
                List.of("2021-02-11 18:00-20:00"),
                gaps(EVE, EVE, shift(EVE, "00:00", "18:00"), shift(EVE, "20:00", "00:00")));
    }

    @Test
    void two_on_duty_at_once_hide_no_hole_behind_the_longer_one() {
        assertEquals(
                List.of("2021-02-11 16:00-24:00"),
                gaps(EVE, EVE, shift(EVE, "00:00", "16:00"), shift(EVE, "02:00", "04:00")));
    }

    @Test
    void the_end_of_a_day_is_written_24_00() {
        assertEquals("24:00", shift(EVE, "08:00", "00:00").to());
    }
}
