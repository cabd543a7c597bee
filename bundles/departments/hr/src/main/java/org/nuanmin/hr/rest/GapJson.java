package org.nuanmin.hr.rest;

import java.time.LocalDate;
import org.nuanmin.hr.duty.Gap;

/** Hours of a day in which nobody is on duty. */
public record GapJson(LocalDate day, String from, String to) {
    static GapJson of(Gap gap) {
        return new GapJson(gap.day(), gap.hours().from(), gap.hours().to());
    }
}
