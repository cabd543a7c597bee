package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.duty.Gap;
import org.nuanmin.hr.duty.Shift;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Confirm;
import org.nuanmin.ui.kit.Empty;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Tone;

/** A station's week on duty, with the hours in which nobody is there. */
public final class RosterView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String LIVE = "RUNNING,PLANNED";

    private final transient HrScreens screens;
    private final StationChoice station;
    private final Div tools = Parts.div("nm-filters nm-duty-tools");
    private final Div body = Parts.div("nm-stack");
    private transient @Nullable Week week;

    RosterView(HrScreens screens) {
        super(Say.of("duty.title"), Say.of("duty.sentence"));
        this.screens = screens;
        station = new StationChoice(screens, LIVE);
        station.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(week.at(event.getValue().id()));
            }
        });
        add(tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        week = Week.of(event.getLocation().getQueryParameters(), screens.clocks.today());
        station.choose(week.station(), LIVE);
        if (station.getValue() != null) {
            week = week.at(station.getValue().id());
        }
        show();
    }

    private void go(Week wanted) {
        UI.getCurrent().navigate("app/hr/duty", wanted.parameters());
    }

    private void show() {
        Week now = week;
        tools.removeAll();
        tools.add(station);
        body.removeAll();
        StationRow row = station.getValue();
        if (row == null) {
            body.add(stationsWithGaps(now));
            return;
        }
        tools.add(
                Parts.div(
                        "nm-week-move",
                        Parts.iconButton(VaadinIcon.ANGLE_LEFT, Say.of("duty.before"), () -> go(now.plusWeeks(-1))),
                        Parts.span("nm-strong", Say.of("duty.week", now.monday(), now.sunday())),
                        Parts.iconButton(VaadinIcon.ANGLE_RIGHT, Say.of("duty.after"), () -> go(now.plusWeeks(1)))),
                Parts.quietLink("/app/hr/duty/print" + now.query(), Say.of("duty.print")));
        if (screens.identity.may(HrPermissions.DUTY_MANAGE, row.unit())) {
            tools.add(Parts.primary(Say.of("duty.add"), () -> ShiftForm.open(screens, row, now.monday(), this::show)));
        }
        List<Shift> shifts = screens.rosters.shifts(row.id(), now.monday(), now.sunday());
        List<Gap> gaps = screens.rosters.gaps(row.id(), now.monday(), now.sunday());
        Div days = Parts.div("nm-week");
        now.days().forEach(day -> days.add(day(row, day, shifts, gaps)));
        body.add(days);
    }

    /** Nothing chosen yet: the stations that need someone, those with the most gaps first. */
    private Component stationsWithGaps(Week now) {
        var open = screens.rosters.stationsWithGaps(HrPermissions.STATION_READ, now.monday(), now.sunday());
        if (open.isEmpty()) {
            return new Empty(VaadinIcon.CALENDAR_CLOCK, Say.of("duty.none"), Say.of("duty.none.hint"));
        }
        var card = Parts.card(
                Say.of("duty.open"), Parts.span("nm-card-note", Say.of("duty.week", now.monday(), now.sunday())));
        open.entrySet().stream()
                .sorted(Comparator.comparingInt(station -> -station.getValue().size()))
                .forEach(station -> card.add(Parts.task(
                        String.valueOf(station.getValue().size()),
                        station.getKey().name(),
                        gaps(station.getValue()),
                        "",
                        false,
                        Parts.link(
                                "/app/hr/duty" + now.at(station.getKey().id()).query(), Say.of("home.look")))));
        return card;
    }

    private static String gaps(List<Gap> gaps) {
        Gap gap = gaps.get(0);
        return Say.of(
                "duty.open.first",
                gaps.size(),
                Formats.day(gap.day()),
                gap.hours().from(),
                gap.hours().to());
    }

    private Component day(StationRow row, LocalDate day, List<Shift> shifts, List<Gap> gaps) {
        List<Gap> open = gaps.stream().filter(gap -> gap.day().equals(day)).toList();
        var badge = open.isEmpty()
                ? new Badge(Say.of("duty.whole"), Tone.DONE)
                : new Badge(Say.of("duty.gaps", open.size()), Tone.STOP);
        var card = Parts.card(Formats.day(day), badge);
        shifts.stream().filter(shift -> shift.hours().day().equals(day)).forEach(shift -> card.add(shift(row, shift)));
        open.forEach(gap -> card.add(gap(row, gap)));
        return card;
    }

    private Component gap(StationRow row, Gap gap) {
        String words = Say.of("duty.gap", gap.hours().from(), gap.hours().to());
        Div line = Parts.div("nm-shift", Parts.span("nm-late nm-grow", words));
        if (screens.identity.may(HrPermissions.DUTY_MANAGE, row.unit())) {
            var fill = Parts.quiet(Say.of("duty.fill"), () -> ShiftForm.fill(screens, row, gap, this::show));
            fill.setAriaLabel(Say.of("duty.fill") + " · " + Formats.day(gap.day()) + " " + words);
            line.add(fill);
        }
        return line;
    }

    private Component shift(StationRow row, Shift shift) {
        String hours = Say.of("duty.hours", shift.hours().from(), shift.hours().to());
        Div who = Parts.div(
                "nm-grow nm-task-text",
                Parts.span("nm-strong", hours + " " + shift.person()),
                Parts.span("nm-card-note", shift.phone()));
        Div line = Parts.div("nm-shift", who);
        if (screens.identity.may(HrPermissions.DUTY_MANAGE, row.unit())) {
            String label = Say.of("duty.withdraw.of", shift.person(), hours);
            line.add(Parts.iconButton(VaadinIcon.CLOSE_SMALL, label, () -> withdraw(shift, label)));
        }
        return line;
    }

    private void withdraw(Shift shift, String label) {
        Confirm.askDanger(Say.of("duty.withdraw"), label, () -> {
            screens.rosters.withdraw(shift.id());
            Toast.done(Say.of("duty.withdrawn"));
            show();
        });
    }
}
