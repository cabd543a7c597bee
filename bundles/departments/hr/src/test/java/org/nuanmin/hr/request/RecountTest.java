package org.nuanmin.hr.request;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** “Requests closed, median hours”: whatever happened, the counters say what a count of the rows says. */
@PortalTest
class RecountTest {
    private static final List<String> STREETS = List.of(District.WENYILU, District.DINGWANGTAI);

    private final Portal portal;
    private final District district;
    private final RequestDesk desk;
    private final Counters counters;
    private final Random random = new Random(20210208);

    RecountTest(Portal portal) {
        this.portal = portal;
        district = new District(portal);
        desk = portal.service(RequestDesk.class);
        counters = portal.service(Counters.class);
    }

    private record Stored(
            String unit,
            LocalDate received,
            Duration took,
            @Nullable LocalDate closed) {
        static Stored of(String unit, Instant received, @Nullable Instant closed) {
            return new Stored(
                    unit,
                    day(received),
                    closed == null ? Duration.ZERO : Duration.between(received, closed),
                    closed == null ? null : day(closed));
        }

        private static LocalDate day(Instant moment) {
            return moment.atZone(Clocks.ZONE).toLocalDate();
        }

        boolean closedBy(LocalDate day) {
            return closed != null && !closed.isAfter(day);
        }
    }

    @Test
    void after_weeks_of_chance_every_figure_of_every_unit_and_day_is_what_the_rows_say() {
        List<Unit> units = new ArrayList<>();
        Map<Unit, String> stations = new TreeMap<>(java.util.Comparator.comparing(Unit::id));
        for (int i = 0; i < 6; i++) {
            Unit community = district.community(STREETS.get(i % 2));
            units.add(community);
            stations.put(community, district.running(community));
        }
        LocalDate first = portal.service(Clocks.class).today();
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            portal.clock().forward(Duration.ofMinutes(random.nextInt(200)));
            if (i % 12 == 0) {
                Unit at = units.get(random.nextInt(units.size()));
                requests.add(
                        portal.as(Roles.CLERK, at.parent(), () -> desk.take(stations.get(at), "水管漏水", "13900001234")));
            } else {
                step(requests.get(random.nextInt(requests.size())), units);
            }
        }
        LocalDate last = portal.service(Clocks.class).today();
        var rows = rows();
        assertEquals(50, rows.size());
        assertTrue(rows.stream().filter(row -> row.closed() != null).count() > 10, "too few were closed");

        check("district", row -> true, rows, first, last);
        for (String street : STREETS) {
            check(street, row -> below(street, row.unit(), units), rows, first, last);
        }
        units.forEach(unit -> check(unit.id(), row -> row.unit().equals(unit.id()), rows, first, last));
    }

    private static boolean below(String street, String unit, List<Unit> units) {
        return units.stream().anyMatch(each -> each.id().equals(unit) && street.equals(each.parent()));
    }

    /** What a request lets happen next, or an attempt at what it does not. */
    private void step(String request, List<Unit> units) {
        int what = random.nextInt(16);
        Unit other = units.get(random.nextInt(units.size()));
        for (String street : STREETS) {
            try {
                portal.as(Roles.CLERK, street, () -> {
                    switch (what) {
                        case 0, 1, 2, 3, 4 -> desk.handle(request, "");
                        case 5, 6, 7, 8, 9 -> desk.callBack(request, "");
                        case 10, 11, 12, 13, 14 -> desk.close(request, "");
                        default -> desk.transfer(request, other.id(), "");
                    }
                    return request;
                });
            } catch (NotFound | RuleBroken refused) {
                // chance asked for what may not be: nothing may have been counted
            }
        }
    }

    private List<Stored> rows() {
        var database = portal.database("hr");
        return database.read(() -> database.rows(
                "SELECT unit_id, received_at, closed_at FROM hr_request",
                row -> Stored.of(row.required("unit_id"), row.instant("received_at"), row.instant("closed_at"))));
    }

    private void check(String unit, Predicate<Stored> here, List<Stored> all, LocalDate first, LocalDate last) {
        var rows = all.stream().filter(here).toList();
        portal.asPortal(() -> {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                LocalDate upTo = day;
                String words = unit + " " + day;
                var closed = rows.stream().filter(row -> row.closedBy(upTo)).toList();
                assertEquals(
                        rows.stream()
                                .filter(row -> !row.received().isAfter(upTo))
                                .count(),
                        counters.sum(HrIndicators.REQUESTS_RECEIVED, unit, day),
                        words);
                assertEquals(closed.size(), counters.sum(HrIndicators.REQUESTS_CLOSED, unit, day), words);
                Map<Integer, Long> hours = new TreeMap<>();
                closed.forEach(row -> hours.merge((int) row.took().toHours(), 1L, Long::sum));
                assertEquals(hours, counters.histogram(HrIndicators.REQUESTS_HOURS, unit, day), words);
            }
            assertMedian(unit, rows);
            return unit;
        });
    }

    /** A bucket is an hour wide, so the figure lies within an hour of the median of the exact times. */
    private void assertMedian(String unit, List<Stored> rows) {
        var minutes = rows.stream()
                .filter(row -> row.closed() != null)
                .map(row -> row.took().toMinutes())
                .sorted()
                .toList();
        var figure = portal.service(Indicators.class).value("hr.requests.median-hours", unit);
        assertEquals(minutes.isEmpty(), figure.isEmpty(), unit);
        if (!minutes.isEmpty()) {
            int middle = minutes.size() / 2;
            double low = minutes.get(Math.max(0, (minutes.size() - 1) / 2)) / 60.0;
            double high = minutes.get(middle) / 60.0;
            double shown = figure.map(BigDecimal::doubleValue).orElseThrow();
            assertTrue(shown > low - 1.05 && shown < high + 1.05, () -> unit + ": " + low + " " + shown + " " + high);
        }
    }
}
