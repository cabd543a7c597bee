package org.nuanmin.hr.rest;

import java.time.LocalDate;
import org.nuanmin.hr.duty.Shift;

/**
 * A shift.
 *
 * @param from 08:00
 * @param to 20:00; 24:00 is the end of the day, a time not later than {@code from} is of the next day
 */
public record ShiftJson(String id, LocalDate day, String from, String to, String person, String phone) {
    static ShiftJson of(Shift shift) {
        var hours = shift.hours();
        return new ShiftJson(shift.id(), hours.day(), hours.from(), hours.to(), shift.person(), shift.phone());
    }
}
