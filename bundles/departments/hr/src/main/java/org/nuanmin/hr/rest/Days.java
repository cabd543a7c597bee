package org.nuanmin.hr.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.problem.Given;

/** The days that are asked for, both included: a week from today when none are given. */
record Days(LocalDate from, LocalDate to) {
    static Days of(@Nullable String from, @Nullable String to, LocalDate today) {
        var given = new Given(HrTexts.TEXTS);
        LocalDate first = given.day("from", from, today);
        LocalDate last = given.day("to", to, first.plusDays(6));
        given.check();
        return new Days(first, last);
    }
}
