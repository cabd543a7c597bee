package org.nuanmin.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nuanmin.audit.trail.DatabaseTrail;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Closing entries into blocks. */
@PortalTest
class SealingTest {
    @Test
    void each_committed_entry_of_twenty_threads_on_two_nodes_is_sealed_exactly_once(Portal portal) throws Exception {
        try (var one = new Office(portal);
                var two = new Office(one.database, one.keys, false)) {
            var threads = Executors.newFixedThreadPool(20);
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int thread = 0; thread < 20; thread++) {
                DatabaseTrail trail = thread % 2 == 0 ? one.trail : two.trail;
                Database database = one.database;
                String name = "t" + thread + "-";
                work.add(() -> {
                    for (int i = 0; i < 25; i++) {
                        write(database, trail, name + i, i % 5 == 4);
                    }
                    return true;
                });
            }
            for (var done : threads.invokeAll(work)) {
                assertTrue(done.get());
            }
            threads.shutdown();
            one.sealer.sealNow();
            two.sealer.sealNow();
            assertEquals(400, one.count("block_no IS NOT NULL"));
            assertEquals(0, one.count("block_no IS NULL"));
            var verdict = one.verdict();
            assertTrue(verdict.whole(), one::fault);
            assertEquals(400, verdict.entries());
            assertEquals("", two.fault());
        }
    }

    private static void write(Database database, DatabaseTrail trail, String object, boolean broken) {
        try {
            database.write(() -> {
                trail.record("hr.station.opened", object);
                if (broken) {
                    throw new IllegalArgumentException("rolled back");
                }
            });
        } catch (IllegalArgumentException expected) {
            assertTrue(broken);
        }
    }

    @Test
    void an_entry_is_sealed_within_two_seconds_though_nobody_asks(Portal portal) throws Exception {
        try (var office = new Office(portal)) {
            office.trail.record("hr.station.opened", "s1");
            Thread.sleep(2_000);
            assertEquals(1, office.count("block_no = 1 AND seq = 1"));
        }
    }

    @Test
    void entries_that_a_crash_left_unsealed_are_sealed_at_the_next_start(Portal portal) throws Exception {
        try (var office = new Office(portal)) {
            office.entries(2);
            // committed, but the node died before it sealed
            new DatabaseTrail(office.database, office.keys, office.clock, id -> {}).record("hr.station.opened", "late");
            assertEquals(1, office.count("block_no IS NULL"));
            Thread.sleep(Duration.ofSeconds(4).toMillis());
            try (var restarted = new Office(office.database, office.keys, false)) {
                Thread.sleep(1_500);
                assertEquals(0, restarted.count("block_no IS NULL"));
                assertEquals("", restarted.fault());
            }
        }
    }
}
