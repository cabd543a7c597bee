package org.nuanmin.campaigns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanmin.campaigns.figure.Folding;
import org.nuanmin.campaigns.figure.ReckonedIndicators;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class CountersTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 8);

    private final Portal portal;
    private final Counters counters;
    private final Database database;

    CountersTest(Portal portal) {
        this.portal = portal;
        counters = portal.service(Counters.class);
        database = portal.database("campaigns");
    }

    private void fold() {
        while (portal.service(Folding.class).fold(Instant.now().plusSeconds(1)) > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_district_is_the_sum_of_what_lies_below_it_and_a_day_counts_up_to_its_end() {
        counters.add("t.sum", "wenyilu", DAY, 3);
        counters.add("t.sum", "wenyilu", DAY.plusDays(1), 4);
        counters.add("t.sum", "huoxing", DAY, 5);
        counters.add("t.sum", "district", DAY, 1);
        assertEquals(9, counters.sum("t.sum", "district", DAY));
        assertEquals(13, counters.sum("t.sum", "district", DAY.plusDays(1)));
        assertEquals(7, counters.sum("t.sum", "wenyilu", DAY.plusDays(1)));
        assertEquals(0, counters.sum("t.sum", "wenyilu", DAY.minusDays(1)));
        assertEquals(Map.of("wenyilu", 7L, "huoxing", 5L), counters.byUnit("t.sum", "district", DAY.plusDays(1)));
    }

    @Test
    void what_is_counted_by_group_counts_in_the_whole_too_before_and_after_it_is_folded() {
        for (int i = 0; i < 30; i++) {
            counters.add("t.groups", i % 3 == 0 ? "huoxing" : "wenyilu", i % 2 == 0 ? "G1" : "G2", DAY, 10);
        }
        counters.add("t.groups", "wenyilu", DAY, 1);
        for (int folded = 0; folded < 2; folded++) {
            assertEquals(301, counters.sum("t.groups", "district", DAY));
            assertEquals(Map.of("G1", 150L, "G2", 150L), counters.byGroup("t.groups", "district", DAY));
            assertEquals(Map.of("G1", 100L, "G2", 100L), counters.byGroup("t.groups", "wenyilu", DAY));
            assertEquals(Map.of(), counters.byGroup("t.groups", "wenyilu", DAY.minusDays(1)));
            fold();
        }
        var indicators = indicators(Indicator.grouped("g", Indicator.Kind.MONEY, "t.groups", "/app/x?item=a"));
        assertEquals(Optional.of(new BigDecimal("3.01")), indicators.value("g", "district"));
        assertEquals(
                Map.of("G1", new BigDecimal("1.00"), "G2", new BigDecimal("1.00"), "G3", new BigDecimal("0.00")),
                indicators.byGroup("g", "wenyilu"));
        assertEquals(Optional.of("/app/x?item=a&unit=wenyilu&group=G1"), indicators.rows("g", "wenyilu", "G1"));
    }

    @Test
    void next_years_figures_begin_at_nothing_and_what_stays_counts_in_both() {
        String now = portal.service(Campaigns.class).current().id();
        counters.in("last-year").add("t.year", "wenyilu", DAY, 100);
        counters.in(now).add("t.year", "wenyilu", "G1", DAY, 7);
        counters.add("t.year", "wenyilu", DAY, 2);
        for (int folded = 0; folded < 2; folded++) {
            assertEquals(9, counters.in(now).sum("t.year", "district", DAY));
            assertEquals(102, counters.in("last-year").sum("t.year", "district", DAY));
            assertEquals(2, counters.sum("t.year", "district", DAY));
            assertEquals(Map.of("G1", 7L), counters.in(now).byGroup("t.year", "district", DAY));
            fold();
        }
        var indicators = indicators(new Indicator(
                "y", Indicator.Kind.SUM, "t.year", null, "/app/x?campaign=" + Indicator.CAMPAIGN + "&a=b"));
        assertEquals(Optional.of(BigDecimal.valueOf(9)), indicators.value("y", "wenyilu"));
        assertEquals(Optional.of("/app/x?campaign=" + now + "&a=b&unit=wenyilu"), indicators.rows("y", "wenyilu"));
    }

    @Test
    void folding_changes_no_figure() {
        for (int i = 0; i < 2500; i++) {
            int n = i;
            database.write(() -> counters.add("t.fold", n % 2 == 0 ? "wenyilu" : "huoxing", DAY.plusDays(n % 5), n));
        }
        long before = counters.sum("t.fold", "district", DAY.plusDays(9));
        fold();
        assertEquals(2500L * 2499 / 2, before);
        assertEquals(before, counters.sum("t.fold", "district", DAY.plusDays(9)));
        long left = database.read(() -> database.rows(
                        "SELECT COUNT(*) AS n FROM campaigns_delta WHERE counter = 't.fold'", row -> row.number("n"))
                .get(0));
        assertEquals(0, left);
        counters.add("t.fold", "wenyilu", DAY, -1);
        assertEquals(before - 1, counters.sum("t.fold", "district", DAY.plusDays(9)));
    }

    private String floor() {
        return database.read(
                        () -> database.rows("SELECT floor_id FROM campaigns_fold", row -> row.required("floor_id")))
                .get(0);
    }

    @Test
    void a_reader_no_longer_steps_over_what_was_folded_some_time_ago_however_much_it_was() throws Exception {
        String first = Ids.next();
        database.write(() -> {
            for (int i = 0; i < 1000; i++) {
                counters.add("t.floor", "wenyilu", DAY, 1);
            }
        });
        Thread.sleep(20); // ids begin with their millisecond
        var folding = portal.service(Folding.class);
        assertEquals(1000, folding.fold(Instant.now()));
        Thread.sleep(20);
        folding.fold(Instant.now().plusSeconds(60));
        assertTrue(floor().compareTo(first) > 0, floor());
        assertEquals(1000, counters.sum("t.floor", "district", DAY));
        database.write(() -> {
            database.update(
                    "INSERT INTO campaigns_delta (id, counter, unit_id, day, n) VALUES (?, 't.floor', 'wenyilu', ?, 1)",
                    "0" + first.substring(1),
                    DAY);
        });
        fold();
        assertEquals(1001, counters.sum("t.floor", "district", DAY), "what came late is counted when it is folded");
    }

    @Test
    void what_did_not_happen_was_not_counted() {
        assertThrows(
                IllegalStateException.class,
                () -> database.write(() -> {
                    counters.add("t.undone", "wenyilu", DAY, 1);
                    throw new IllegalStateException("refused");
                }));
        assertEquals(0, counters.sum("t.undone", "district", DAY));
    }

    @Test
    void twenty_who_count_at_once_while_it_is_folded_lose_nothing_and_a_recount_agrees() throws Exception {
        var pool = Executors.newFixedThreadPool(22);
        List<Future<?>> all = new ArrayList<>();
        for (int t = 0; t < 20; t++) {
            String unit = t % 2 == 0 ? "wenyilu" : "dingwangtai";
            all.add(pool.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    database.write(() -> counters.add("t.many", unit, DAY, 1));
                }
            }));
        }
        Future<?> folding = pool.submit(() -> {
            for (int i = 0; i < 10; i++) {
                portal.service(Folding.class).fold(Instant.now());
            }
        });
        Future<?> reading = pool.submit(() -> {
            long last = 0;
            for (int i = 0; i < 20; i++) {
                long now = counters.sum("t.many", "district", DAY);
                assertEquals(
                        true, now >= last && now <= 1000, "a figure that only rises fell from " + last + " to " + now);
                last = now;
            }
        });
        for (Future<?> each : all) {
            each.get();
        }
        folding.get();
        reading.get();
        pool.shutdown();
        assertEquals(1000, counters.sum("t.many", "district", DAY));
        fold();
        assertEquals(1000, counters.sum("t.many", "district", DAY));
        assertEquals(Map.of("wenyilu", 500L, "dingwangtai", 500L), counters.byUnit("t.many", "district", DAY));
    }

    @Test
    void the_median_comes_from_buckets_of_an_hour() {
        for (int hours : new int[] {1, 2, 2, 3, 30}) {
            counters.add("t.hours/" + hours, "wenyilu", DAY, 1);
        }
        counters.add("t.hours/99", "huoxing", DAY, 1);
        counters.add("t.hours-other/99", "wenyilu", DAY, 1);
        assertEquals(Map.of(1, 1L, 2, 2L, 3, 1L, 30, 1L), counters.histogram("t.hours", "wenyilu", DAY));
        var indicators = indicators(new Indicator("m", Indicator.Kind.MEDIAN, "t.hours", null, "/app/x"));
        assertEquals(Optional.of(new BigDecimal("2.8")), indicators.value("m", "wenyilu"));
        assertEquals(Optional.empty(), indicators.value("m", "donghu"));
    }

    /** As a PostgreSQL does whose locale is zh_CN.UTF-8 or en_US.UTF-8, where a slash counts for nothing at first. */
    @Test
    void buckets_are_found_where_the_database_sorts_as_a_dictionary_does() {
        if (isPostgres()) {
            database.write(() -> {
                database.update("CREATE COLLATION dictionary (provider = icu, locale = 'und-u-ka-shifted')");
                for (String table : List.of("campaigns_delta", "campaigns_count")) {
                    database.update(
                            "ALTER TABLE " + table + " ALTER COLUMN counter TYPE VARCHAR(120) COLLATE dictionary");
                }
            });
        }
        for (int hours : new int[] {0, 1, 9, 12, 100}) {
            counters.add("t.sorted_%!/" + hours, "wenyilu", DAY, hours + 1);
            counters.add("t.sortedX%!/" + hours, "wenyilu", DAY, 1);
        }
        counters.add("t.sorted_%!0", "wenyilu", DAY, 1);
        var expected = Map.of(0, 1L, 1, 2L, 9, 10L, 12, 13L, 100, 101L);
        assertEquals(expected, counters.histogram("t.sorted_%!", "wenyilu", DAY));
        fold();
        assertEquals(expected, counters.histogram("t.sorted_%!", "wenyilu", DAY));
    }

    /** Derby knows no such function. */
    private boolean isPostgres() {
        try {
            return !database.read(() -> database.rows("SELECT version() AS v", row -> row.required("v")))
                    .isEmpty();
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    private ReckonedIndicators indicators(Indicator... given) {
        var indicators = new ReckonedIndicators(
                counters, portal.service(Units.class), portal.service(Clocks.class), portal.service(Campaigns.class));
        indicators.comes(() -> List.of(given));
        return indicators;
    }

    @Test
    void a_share_is_a_percentage_with_one_decimal_by_unit_too() {
        counters.add("t.whole", "wenyilu", DAY, 3);
        counters.add("t.whole", "huoxing", DAY, 5);
        counters.add("t.part", "wenyilu", DAY, 2);
        var indicators =
                indicators(new Indicator("s", Indicator.Kind.SHARE, "t.part", "t.whole", "/app/x?state=RUNNING"));
        assertEquals(Optional.of(new BigDecimal("25.0")), indicators.value("s", "district"));
        assertEquals(Optional.of(new BigDecimal("66.7")), indicators.value("s", "wenyilu"));
        assertEquals(
                Map.of("wenyilu", new BigDecimal("66.7"), "huoxing", new BigDecimal("0.0")),
                indicators.byUnit("s", "district"));
        assertEquals(Optional.of("/app/x?state=RUNNING&unit=wenyilu"), indicators.rows("s", "wenyilu"));
    }

    @Test
    void while_a_department_is_away_its_figures_have_no_value() {
        var indicators = new ReckonedIndicators(
                counters, portal.service(Units.class), portal.service(Clocks.class), portal.service(Campaigns.class));
        IndicatorSource department = () -> List.of(new Indicator("away", Indicator.Kind.SUM, "t.away", null, "/app/x"));
        indicators.comes(department);
        assertEquals(Optional.of(BigDecimal.ZERO), indicators.value("away", "district"));
        indicators.goes(department);
        assertEquals(Optional.empty(), indicators.value("away", "district"));
        assertEquals(Optional.empty(), indicators.rows("away", "district"));
    }
}
