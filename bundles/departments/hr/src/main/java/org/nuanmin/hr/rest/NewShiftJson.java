package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.duty.ShiftWish;

/**
 * A shift to be added.
 *
 * @param day 2021-02-08
 * @param from 08:00
 * @param to 20:00; 24:00 is the end of the day, a time not later than {@code from} is of the next day
 */
public record NewShiftJson(
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String person,
        @Nullable String phone) {
    ShiftWish wish() {
        return ShiftWish.of(day, from, to, person, phone);
    }
}
