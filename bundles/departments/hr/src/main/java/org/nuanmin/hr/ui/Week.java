package org.nuanmin.hr.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.problem.Given;

/** Which station and week a roster shows, as the address says it. */
record Week(String station, LocalDate monday) {
    static Week of(QueryParameters address, LocalDate today) {
        String from = address.getSingleParameter("from").orElse("");
        // an address that someone typed wrong: the present week is shown
        LocalDate day = new Given(HrTexts.TEXTS).day("from", from, today);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Week(address.getSingleParameter("station").orElse(""), monday);
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(7)).toList();
    }

    Week at(String otherStation) {
        return new Week(otherStation, monday);
    }

    Week plusWeeks(int weeks) {
        return new Week(station, monday.plusWeeks(weeks));
    }

    QueryParameters parameters() {
        return QueryParameters.simple(Map.of("station", station, "from", monday.toString()));
    }

    String query() {
        return "?" + parameters().getQueryString();
    }
}
