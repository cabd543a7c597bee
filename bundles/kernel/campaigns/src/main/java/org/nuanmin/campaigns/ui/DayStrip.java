package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.ui.kit.Parts;

/** The campaign's days: past, today, New Year's Eve, the holiday, and what is left. */
final class DayStrip {
    private DayStrip() {}

    static Div of(Campaign campaign, LocalDate today) {
        Div strip = Parts.div("nm-strip");
        for (LocalDate day = campaign.from(); !day.isAfter(campaign.to()); day = day.plusDays(1)) {
            Span cell = new Span();
            cell.getElement().setAttribute("data-day", kind(campaign, today, day));
            strip.add(cell);
        }
        Div whole = Parts.div(
                "nm-calendar",
                Parts.span("nm-cal-a", shortly(campaign.from())),
                strip,
                Parts.span("nm-cal-b", shortly(campaign.to())),
                Parts.span("nm-cal-words", words(campaign, today)));
        String told = Say.of("overview.strip", number(campaign, today), length(campaign));
        strip.getElement().setAttribute("role", "img").setAttribute("aria-label", told);
        return whole;
    }

    private static String kind(Campaign campaign, LocalDate today, LocalDate day) {
        if (day.equals(today)) {
            return "today";
        }
        if (day.equals(campaign.holidayFrom())) {
            return "eve";
        }
        boolean holiday = day.isAfter(campaign.holidayFrom()) && !day.isAfter(campaign.holidayTo());
        return holiday ? "holiday" : day.isBefore(today) ? "past" : "ahead";
    }

    private static String words(Campaign campaign, LocalDate today) {
        String holiday = Say.of("overview.holiday", shortly(campaign.holidayFrom()), shortly(campaign.holidayTo()));
        long left = ChronoUnit.DAYS.between(today, campaign.holidayFrom());
        return left < 0
                ? holiday
                : (left == 0 ? Say.of("overview.eve-today") : Say.of("overview.eve", left)) + " · " + holiday;
    }

    /** Which day of the campaign today is, from 1. */
    static long number(Campaign campaign, LocalDate today) {
        return ChronoUnit.DAYS.between(campaign.from(), today) + 1;
    }

    static long length(Campaign campaign) {
        return ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1;
    }

    private static String shortly(LocalDate day) {
        return day.toString().substring(5);
    }

    /** One sentence: the period and where today stands in it. */
    static String sentence(Campaign campaign, LocalDate today) {
        if (today.isBefore(campaign.from())) {
            return Say.of(
                    "overview.before", campaign.from(), campaign.to(), ChronoUnit.DAYS.between(today, campaign.from()));
        }
        return today.isAfter(campaign.to())
                ? Say.of("overview.after", campaign.from(), campaign.to())
                : Say.of(
                        "overview.sentence", campaign.from(), campaign.to(), number(campaign, today), length(campaign));
    }
}
