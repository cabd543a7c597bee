package org.nuanmin.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nuanmin.audit.trail.DatabaseTrail;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

/** What the audit costs, run by {@code bench/audit}: no rule, so no build runs it. */
@PortalTest
class AuditBench {
    private static final int WARM = 600;
    private static final int ROUNDS = 7;
    private static final int WRITES = 400;
    private static final long LOAD_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Portal portal;

    AuditBench(Portal portal) {
        this.portal = portal;
    }

    @Given
    static void a_business_table(Portal portal) {
        var database = portal.database("audit");
        database.write(() -> database.update(
                "CREATE TABLE audit_bench (id VARCHAR(36) NOT NULL PRIMARY KEY, words VARCHAR(100) NOT NULL)"));
    }

    private static void say(String format, Object... values) throws IOException {
        Files.writeString(
                Path.of("target", "bench-audit.txt"),
                String.format(Locale.ROOT, format, values) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void business(Database database, Runnable more) {
        database.write(() -> {
            database.update("INSERT INTO audit_bench (id, words) VALUES (?, ?)", Ids.next(), "水管漏水，请求帮助");
            more.run();
        });
    }

    private static void audited(Database database, DatabaseTrail trail) {
        business(database, () -> trail.record("hr.request.received", Ids.next(), Map.of("station", Ids.next())));
    }

    @Test
    void an_entry_costs_so_much_beside_a_write_of_one_row() throws Exception {
        try (var office = new Office(portal)) {
            var database = office.database;
            String product = database(database);
            for (int threads : new int[] {1, 8}) {
                Runnable plain = () -> business(database, () -> {});
                Runnable full = () -> audited(database, office.trail);
                timed(threads, WARM, plain);
                timed(threads, WARM, full);
                long without = 0;
                long with = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    without += timed(threads, WRITES, plain);
                    with += timed(threads, WRITES, full);
                }
                double each = 1e6 * ROUNDS * WRITES;
                say(
                        "%s, %d writing at once: a row %.2f ms, with its entry %.2f ms: %.2f x",
                        product, threads, without / each, with / each, (double) with / without);
            }
        }
    }

    @Test
    void sealing_keeps_up_with_writers_and_costs_them_so_much() throws Exception {
        try (var office = new Office(portal)) {
            var database = office.database;
            var unsealed = new DatabaseTrail(database, office.keys, office.clock, id -> {});
            timed(8, WARM, () -> audited(database, unsealed));
            long alone = load(() -> audited(database, unsealed));
            unsealed.close();
            long begun = office.count("1 = 1");
            long sealing = load(() -> audited(database, office.trail));
            long left = office.count("block_no IS NULL") - begun;
            long from = System.nanoTime();
            office.sealer.sealNow();
            double after = (System.nanoTime() - from) / 1e9;
            say(
                    "%s, 8 writing for 10 s: %d writes/s without a sealer, %d with one: %.2f x;"
                            + " %d entries were still to be sealed, which took %.2f s",
                    database(database), alone, sealing, (double) alone / sealing, left, after);
        }
    }

    private static long load(Runnable write) throws Exception {
        long until = System.nanoTime() + LOAD_NANOS;
        long writes = 0;
        for (long each : together(8, () -> {
            long count = 0;
            while (System.nanoTime() < until) {
                write.run();
                count++;
            }
            return count;
        })) {
            writes += each;
        }
        return writes / 10;
    }

    /** Nanoseconds of all threads for so many writes in all. */
    private static long timed(int threads, int writes, Runnable write) throws Exception {
        long from = System.nanoTime();
        together(threads, () -> {
            for (int i = 0; i < writes / threads; i++) {
                write.run();
            }
            return 0L;
        });
        return System.nanoTime() - from;
    }

    private static List<Long> together(int threads, Callable<Long> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Long> results = new ArrayList<>();
            for (var each : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    /** Derby knows no such function. */
    private static String database(Database database) {
        try {
            database.read(() -> database.rows("SELECT version() AS v", row -> row.required("v")));
            return "PostgreSQL";
        } catch (RuntimeException unknown) {
            return "Derby";
        }
    }
}
