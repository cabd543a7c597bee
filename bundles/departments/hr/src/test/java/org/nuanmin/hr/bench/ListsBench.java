package org.nuanmin.hr.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.request.RequestListing;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

/** The last page of long lists beside the first, and the figures of clause 3.1, run by {@code bench/lists}. */
@PortalTest
class ListsBench {
    private static final int PEOPLE = Integer.getInteger("bench.rows", 30_000);
    private static final int REQUESTS = 10 * PEOPLE;
    private static final int SIZE = 50;
    private static final int LOOKS = 40;
    private static final Paper PAPER = new Paper("bench-lists.txt");
    private static final List<String> FIGURES =
            new HrIndicators().indicators().stream().map(Indicator::id).toList();

    private final Portal portal;
    private final Listings listings;

    ListsBench(Portal portal) {
        this.portal = portal;
        listings = portal.service(Listings.class);
    }

    @Given
    static void a_day_of_the_campaign(Portal portal) {
        portal.clock().start(Instant.parse("2021-02-03T02:00:00Z"));
    }

    @Test
    void the_last_page_beside_the_first() {
        var crowd = new Crowd(portal);
        crowd.applications(PEOPLE, "READY");
        lists("applications", ApplicationListing.LIST, PEOPLE);
        var district = new District(portal);
        String station = district.running(district.community(District.WENYILU));
        crowd.requests(station, 0, REQUESTS);
        lists("requests", RequestListing.LIST, REQUESTS);
    }

    @Test
    void the_figures_of_the_clause_at_ten_times_the_receipts() {
        signed(PEOPLE);
        double few = figures();
        signed(REQUESTS - PEOPLE);
        double many = figures();
        PAPER.say(
                "figures of 3.1, all %d by unit and group: %.1f ms at %d, %.1f ms at %d: %.2f x (wanted at most 50 ms, flat), load %s",
                FIGURES.size(), few, PEOPLE, many, REQUESTS, many / few, Paper.load());
    }

    /** Each is measured in turn with the first page. */
    private <T> void lists(String name, Listing<T> list, int rows) {
        String load = Paper.load();
        ListQuery next = ListQuery.FIRST;
        for (int walked = SIZE; walked < rows; walked += SIZE) {
            String key = page(list, next).next();
            if (key == null) {
                throw new AssertionError("ended at " + walked);
            }
            next = new ListQuery(next.filters(), null, 0, SIZE, key);
        }
        ListQuery last = next;
        ListQuery byNumber = ListQuery.FIRST.at((rows - 1) / SIZE, SIZE);
        var times = new double[3][LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            times[0][i] = millis(() -> page(list, ListQuery.FIRST));
            times[1][i] = millis(() -> page(list, last));
            times[2][i] = millis(() -> page(list, byNumber));
        }
        double first = median(times[0]);
        PAPER.say(
                "%s, %d: page 1 %.1f ms, last page by next %.1f ms: %.2f x (wanted at most 1.5), by number %.1f ms: %.2f x (wanted at most 2.5), load %s",
                name,
                rows,
                first,
                median(times[1]),
                median(times[1]) / first,
                median(times[2]),
                median(times[2]) / first,
                load);
    }

    private <T> org.nuanmin.portal.api.listing.Page<T> page(Listing<T> list, ListQuery query) {
        return portal.asPortal(() -> listings.page(list, query));
    }

    /** Deltas as receipts leave them, folded as the background folds them. */
    private void signed(int count) {
        Database campaigns = portal.database("campaigns");
        var today = portal.service(Clocks.class).today();
        String campaign = portal.service(Campaigns.class).current().id();
        for (int from = 0; from < count; from += 500) {
            int start = from;
            campaigns.write(() -> {
                for (int i = start; i < Math.min(count, start + 500); i++) {
                    for (String counter : List.of(
                            HrIndicators.issued("gift-package"),
                            HrIndicators.issued("union-voucher"),
                            HrIndicators.COMPLETE)) {
                        campaigns.store(
                                "INSERT INTO campaigns_delta (id, counter, campaign_id, unit_id, group_id, day, n) VALUES (?, ?, ?, ?, ?, ?, 1)",
                                Ids.next(),
                                counter,
                                campaign,
                                i % 2 == 0 ? District.WENYILU : District.DINGWANGTAI,
                                i % 3 == 0 ? "G1" : "G2",
                                today.minusDays(i % 20));
                    }
                }
            });
        }
    }

    private double figures() {
        var indicators = portal.service(Indicators.class);
        folded();
        var times = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            times[i] = millis(() -> portal.asPortal(() -> {
                FIGURES.forEach(figure -> {
                    indicators.value(figure, "district");
                    indicators.byUnit(figure, "district");
                    indicators.byGroup(figure, "district");
                });
                return FIGURES;
            }));
        }
        return median(times);
    }

    /** Until the background has folded all of it, and some time has gone by since, as over weeks it does. */
    private void folded() {
        Database campaigns = portal.database("campaigns");
        String last = Ids.next();
        long until = System.nanoTime() + 600_000_000_000L;
        while (campaigns
                .read(() -> campaigns.rows(
                        "SELECT floor_id FROM campaigns_fold WHERE floor_id > ?",
                        row -> row.required("floor_id"),
                        last))
                .isEmpty()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not folded");
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static double millis(Supplier<?> work) {
        long since = System.nanoTime();
        work.get();
        return (System.nanoTime() - since) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
