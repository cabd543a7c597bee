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
    void shifts_that_adjoin_leave_no_gap_and_one_minute_between_them_is_one() {
        assertEquals(List.of(), gaps(EVE, EVE, shift(EVE, "00:00", "12:00"), shift(EVE, "12:00", "00:00")));
        assertEquals(
                List.of("2021-02-11 12:00-12:01"),
                gaps(EVE, EVE, shift(EVE, "00:00", "12:00"), shift(EVE, "12:01", "00:00")));
    }

    @Test
    void a_gap_over_midnight_is_one_of_each_day() {
        assertEquals(
                List.of("2021-02-11 22:00-24:00", "2021-02-12 00:00-06:00"),
                gaps(EVE, EVE.plusDays(1), shift(EVE, "00:00", "22:00"), shift(EVE.plusDays(1), "06:00", "00:00")));
    }

    @Test
    void the_order_in_which_shifts_were_put_down_makes_no_difference() {
        assertEquals(
                List.of("2021-02-11 20:00-24:00"),
                gaps(
                        EVE,
                        EVE,
                        shift(EVE, "12:00", "20:00"),
                        shift(EVE, "06:00", "14:00"),
                        shift(EVE.minusDays(1), "22:00", "06:00")));
    }

    @Test
    void a_statutory_day_and_a_swapped_one_are_to_be_covered_like_any_other() {
        for (String day : List.of("2021-02-07", "2021-02-12", "2021-02-20")) {
            LocalDate on = LocalDate.parse(day);
            assertEquals(List.of(day + " 20:00-24:00"), gaps(on, on, shift(on, "00:00", "20:00")));
        }
    }

    @Test
    void a_day_that_the_clocks_made_shorter_or_longer_is_covered_by_its_whole_day() {
        for (String day : List.of("1986-05-04", "1986-09-14")) {
            LocalDate on = LocalDate.parse(day);
            assertEquals(List.of(), gaps(on, on, shift(on, "00:00", "08:00"), shift(on, "08:00", "00:00")), day);
            assertEquals(List.of(day + " 08:00-24:00"), gaps(on, on, shift(on, "00:00", "08:00")));
        }
    }

    @Test
    void the_end_of_a_day_is_written_24_00() {
        assertEquals("24:00", shift(EVE, "08:00", "00:00").to());
    }
}
