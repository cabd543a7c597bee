package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.duty.Gap;
import org.nuanmin.hr.duty.Shift;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.PrintSheet;

/** The 值班表 of a week on A4, gaps included, to be hung up at the station. */
public final class RosterPrintView extends PrintView {
    private static final long serialVersionUID = 1L;

    RosterPrintView(HrScreens screens) {
        super(screens);
    }

    private record Line(String order, List<String> cells) {}

    @Override
    Component print(QueryParameters address) {
        Week week = Week.of(address, screens.clocks.today());
        StationRow station = screens.listings
                .one(StationListing.LIST, week.station())
                .orElseThrow(() -> new NotFound(HrTexts.say("station.none")));
        var sheet = new PrintSheet(
                Say.of("duty.sheet"),
                List.of(
                        station.name(),
                        Say.of("duty.week", week.monday(), week.sunday()),
                        Say.of("duty.sheet.where", station.address(), station.phone())),
                List.of(
                        new PrintSheet.Column(Say.of("field.day"), 46, false),
                        new PrintSheet.Column(Say.of("duty.sheet.hours"), 30, false),
                        new PrintSheet.Column(Say.of("field.person"), 36, false),
                        new PrintSheet.Column(Say.of("field.phone"), 36, false),
                        new PrintSheet.Column(Say.of("duty.sheet.sign"), 0, false)));
        sheet.signatures(List.of(Say.of("duty.sheet.head"), Say.of("duty.sheet.date")));
        return sheet(sheet, lines(station, week));
    }

    private List<List<String>> lines(StationRow station, Week week) {
        List<Line> lines = new ArrayList<>();
        for (Shift shift : screens.rosters.shifts(station.id(), week.monday(), week.sunday())) {
            lines.add(line(
                    shift.hours().start().toString(),
                    Formats.day(shift.hours().day()),
                    Say.of("duty.hours", shift.hours().from(), shift.hours().to()),
                    shift.person(),
                    shift.phone()));
        }
        for (Gap gap : screens.rosters.gaps(station.id(), week.monday(), week.sunday())) {
            lines.add(line(
                    gap.hours().start().toString(),
                    Formats.day(gap.day()),
                    Say.of("duty.hours", gap.hours().from(), gap.hours().to()),
                    Say.of("duty.sheet.nobody"),
                    ""));
        }
        return lines.stream()
                .sorted(Comparator.comparing(Line::order))
                .map(Line::cells)
                .toList();
    }

    private static Line line(String order, String... cells) {
        return new Line(order, List.of(cells));
    }
}
