package org.nuanmin.hr.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.Employers;
import org.nuanmin.hr.benefit.RosterSheet;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;
import org.nuanmin.work.sheet.SheetWriter;

/** An employer's roster beside a raw insert of what it stores, run by {@code bench/roster}. */
@PortalTest
class RosterBench {
    private static final int ROWS = Integer.getInteger("bench.rows", 30_000);
    private static final int FEW = ROWS / 10;
    private static final Paper PAPER = new Paper("bench-roster.txt");
    private static final List<String> HEADINGS =
            List.of("姓名", "证件类型", "证件号码", "户籍省份", "手机号码", "岗位", "社区", "留区开始", "留区结束");
    private static final String NAMES = "明华建国志强小丽秀英海燕春梅文博雨桐子涵俊杰欣怡浩然思远";

    private final Portal portal;
    private final Employers employers;
    private final User street;
    private int made;

    RosterBench(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        street = portal.holding(Roles.STREET, District.WENYILU);
    }

    @Given
    static void a_day_of_the_campaign(Portal portal) {
        portal.clock().start(Instant.parse("2021-02-03T02:00:00Z"));
    }

    @Test
    void a_roster_beside_a_raw_insert_of_the_same_rows() throws Exception {
        try (Copy copy = Copy.of(portal)) {
            beside(copy, FEW, false);
            beside(copy, ROWS, true);
        }
        long few = heaviest(FEW);
        long many = heaviest(ROWS);
        PAPER.say(
                "alive while it runs, at most: %.1f MB at %d rows, %.1f MB at %d: %.2f x (wanted: the same)",
                few / 1048576.0, FEW, many / 1048576.0, ROWS, (double) many / few);
    }

    private void beside(Copy copy, int rows, boolean told) throws Exception {
        byte[] file = roster(rows);
        String load = Paper.load();
        double cores = Paper.cores();
        long since = System.nanoTime();
        Job job = done(start(file), () -> {});
        double seconds = (System.nanoTime() - since) / 1e9;
        double sealed = sealed(since);
        cores = Paper.cores() - cores;
        if (job.accepted() != rows) {
            throw new AssertionError(job);
        }
        var raw = copy.catchUp();
        if (told) {
            PAPER.say(
                    "roster of %d rows: %.1f s, %.0f rows/s, all sealed after %.1f s, %.1f core s (load %s)",
                    rows, seconds, rows / seconds, sealed, cores, load);
            PAPER.say(
                    "raw insert of its %d rows in %d tables: %.1f s, %.1f core s (load %s)",
                    raw.all(), raw.rows().size(), raw.seconds(), raw.cores(), Paper.load());
            PAPER.say("  %s", raw.rows());
            PAPER.say(
                    "ratio %.2f (wanted at least 0.35); of core seconds, sealing with it, %.2f",
                    raw.seconds() / seconds, raw.cores() / cores);
        }
    }

    private Job start(byte[] file) {
        Map<String, String> parameters = new HashMap<>(employers.roster(employers.employer(true), ""));
        parameters.remove(SheetImport.JOB);
        return portal.as(
                street,
                () -> portal.service(Imports.class)
                        .start(RosterSheet.KIND, "roster.xlsx", new ByteArrayInputStream(file), parameters));
    }

    private Job done(Job started, Runnable meanwhile) throws InterruptedException {
        while (true) {
            Thread.sleep(100);
            meanwhile.run();
            Job now = portal.as(street, () -> portal.service(Imports.class).get(started.id(), Locale.ENGLISH));
            if (now.state() != Job.State.RECEIVING && now.state() != Job.State.CHECKING) {
                return now;
            }
        }
    }

    /** So that what is measured next has the machine for itself. */
    private double sealed(long since) throws InterruptedException {
        Database audit = portal.database("audit");
        while (portal.asPortal(() -> audit.read(() -> audit.rows(
                                "SELECT e.id FROM audit_entry e WHERE e.block_no IS NULL FETCH FIRST 1 ROWS ONLY",
                                row -> row.required("id"))))
                        .size()
                > 0) {
            Thread.sleep(200);
        }
        return (System.nanoTime() - since) / 1e9;
    }

    /** What is alive beyond what was before, weighed some fifteen times. */
    private long heaviest(int rows) throws Exception {
        byte[] file = roster(rows);
        long before = alive();
        var heaviest = new long[1];
        var looks = new int[1];
        Job started = start(file);
        int every = Math.max(1, rows / 600);
        done(started, () -> {
            if (looks[0]++ % every == 0) {
                heaviest[0] = Math.max(heaviest[0], alive() - before);
            }
        });
        sealed(0);
        return Math.max(1, heaviest[0]);
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] roster(int rows) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, "名册")) {
            sheet.headings(HEADINGS);
            for (int i = 0; i < rows; i++) {
                sheet.row(row(made++));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> row(int n) {
        String phone = "138%08d".formatted(n);
        return List.of(name(n), "居民身份证", Numbers.resident(n), "湖北省", phone, "装配工", "", "2021-02-01", "2021-02-17");
    }

    static String name(int n) {
        return "陈" + NAMES.charAt(n % NAMES.length()) + NAMES.charAt(n / NAMES.length() % NAMES.length());
    }
}
