package org.nuanmin.hr.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.issue.ReadyPeople;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

/** One package handed out, beside a hand-written transaction of the same rows; and fifty a second. Run by {@code bench/package}. */
@PortalTest
class PackageBench {
    private static final int PEOPLE = Integer.getInteger("bench.rows", 30_000);
    private static final int ROUND = Math.min(500, PEOPLE / 20);
    /** A desk's day is long: what is measured is code that was compiled. */
    private static final int WARM = 4;

    private static final int ROUNDS = 3;
    private static final int A_SECOND = 50;
    private static final int SECONDS = 20;
    private static final Paper PAPER = new Paper("bench-package.txt");

    private final Portal portal;
    private final ReadyPeople people;
    private List<String> ready;

    PackageBench(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
    }

    @Given
    static void a_day_of_the_campaign(Portal portal) {
        portal.clock().start(Instant.parse("2021-02-03T02:00:00Z"));
    }

    @Test
    void a_package_beside_the_same_rows_by_hand() throws Exception {
        people.allotted("package", 100_000_000_00L);
        people.allotted("union", 100_000_000_00L);
        ready = new ArrayList<>(new Crowd(portal).applications(PEOPLE, "READY"));
        try (var copy = Copy.of(portal)) {
            for (int i = 0; i < WARM; i++) {
                round(copy);
            }
            var sums = new double[4];
            String load = Paper.load();
            for (int i = 0; i < ROUNDS; i++) {
                var times = round(copy);
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += times[k] / ROUNDS;
                }
            }
            PAPER.say(
                    "one package: %.2f ms; the same rows by hand %.2f ms: %.2f x (wanted at least 0.6); core ms %.2f and %.2f: %.2f x,"
                            + " load %s before, %s after",
                    sums[0], sums[1], sums[1] / sums[0], sums[2], sums[3], sums[3] / sums[2], load, Paper.load());
        }
        load();
    }

    /** Milliseconds for one, by the desk and by hand. */
    private double[] round(Copy copy) throws Exception {
        List<String> some = next(ROUND);
        double cores = Paper.cores();
        long since = System.nanoTime();
        some.forEach(this::issue);
        double ours = (System.nanoTime() - since) / 1e6 / ROUND;
        double coresOfOurs = (Paper.cores() - cores) * 1e3 / ROUND;
        Thread.sleep(3000); // the sealer closes its blocks
        var byHand = copy.catchUpEach(ROUND);
        return new double[] {
            ours, byHand.seconds() * 1e3 / ROUND, coresOfOurs, byHand.cores() * 1e3 / ROUND,
        };
    }

    private List<String> next(int count) {
        List<String> some = List.copyOf(ready.subList(0, count));
        ready.subList(0, count).clear();
        return some;
    }

    private void issue(String application) {
        people.clerk(() -> portal.service(ReceiptDesk.class)
                .issue(application, ReadyPeople.wish("陈某", ReadyPeople.ALL.toArray(String[]::new))));
    }

    /** As they come at the desks, whether the one before is done or not; each is timed from when it came. */
    private void load() throws Exception {
        List<String> some = next(A_SECOND * SECONDS);
        var times = new long[some.size()];
        String before = Paper.load();
        List<Future<?>> handed = new ArrayList<>();
        var desks = Executors.newFixedThreadPool(16);
        long start = System.nanoTime();
        for (int i = 0; i < some.size(); i++) {
            int n = i;
            long due = start + n * (1_000_000_000L / A_SECOND);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            handed.add(desks.submit(() -> {
                issue(some.get(n));
                times[n] = System.nanoTime() - due;
            }));
        }
        for (Future<?> each : handed) {
            each.get();
        }
        desks.shutdown();
        Arrays.sort(times);
        PAPER.say(
                "%d issues/s for %d s with %d people: median %.1f ms, p95 %.1f ms (wanted at most 100), longest %.1f ms, load %s before, %s after",
                A_SECOND,
                SECONDS,
                PEOPLE,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length - 1] / 1e6,
                before,
                Paper.load());
    }
}
