package org.nuanmin.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What writing an entry promises. */
@PortalTest
class TrailTest {
    private Office office;

    @BeforeEach
    void open(Portal portal) throws Exception {
        office = new Office(portal);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    void an_entry_rolls_back_with_the_business_transaction() {
        assertThrows(
                IllegalStateException.class,
                () -> office.database.write(() -> {
                    office.trail.record("hr.station.opened", "s1");
                    throw new IllegalStateException("the rule was broken");
                }));
        assertEquals(0, office.count("object_id = 's1'"));
    }

    @Test
    void a_refused_attempt_survives_the_rollback_of_what_it_attempted() {
        assertThrows(
                IllegalStateException.class,
                () -> office.database.write(() -> {
                    office.trail.record("hr.station.opened", "s2");
                    office.trail.note("hr.station.opened", "s2", Result.REFUSED, Map.of());
                    throw new IllegalStateException("refused");
                }));
        assertEquals(1, office.count("object_id = 's2'"));
        assertEquals(1, office.count("object_id = 's2' AND result = 'REFUSED'"));
    }

    @Test
    void an_entry_says_who_from_where_and_in_which_request() {
        new Request("r-1", "10.43.6.21", "rest")
                .within(() -> office.actors.as(Actors.CLERK, () -> {
                    office.trail.record("hr.station.opened", "s3");
                    return true;
                }));
        office.trail.record("portal.started", "p");
        new Request("r-2", "10.43.77.8", "rest").within(() -> {
            office.trail.note("identity.sign-in", "x", Result.REFUSED, Map.of());
            return true;
        });
        assertEquals(
                1,
                office.count(
                        "username = 'clerk' AND unit = 'wenyilu' AND address = '10.43.6.21' AND request_id = 'r-1'"));
        assertEquals(1, office.count("username = 'portal' AND object_id = 'p'"));
        assertEquals(1, office.count("username = 'anonymous' AND request_id = 'r-2'"));
    }

    @Test
    void a_flood_of_the_same_refusal_is_summed_up_and_nothing_is_lost() throws Exception {
        for (int i = 0; i < 500; i++) {
            office.trail.note("hr.station.opened", "s4", Result.REFUSED, Map.of("reason", "no right"));
        }
        office.trail.note("hr.station.opened", "other", Result.REFUSED, Map.of());
        Thread.sleep(3_000);
        List<String> facts = office.database.apart(() -> office.database.rows(
                "SELECT facts FROM audit_entry WHERE object_id = 's4' ORDER BY drawn", row -> row.required("facts")));
        assertTrue(facts.size() >= 2 && facts.size() <= 4, facts::toString);
        long times = facts.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("times="))
                .mapToLong(line -> Long.parseLong(line.substring(6)))
                .sum();
        assertEquals(499, times);
        assertEquals(1, office.count("object_id = 'other'"));
    }

    @Test
    void the_order_rises_though_the_clock_is_set_back_and_an_alarm_is_written() throws Exception {
        office.entries(2);
        assertEquals(List.of(), office.trail.now());
        office.clock.move(Duration.ofDays(-1));
        office.entries(2);
        Thread.sleep(500);
        office.sealer.sealNow();
        List<String> objects = office.database.apart(() -> office.database.rows(
                "SELECT object_id FROM audit_entry WHERE action = 'hr.station.opened' ORDER BY seq",
                row -> row.required("object_id")));
        assertEquals(List.of("station-0", "station-1", "station-0", "station-1"), objects);
        assertEquals(1, office.count("action = 'audit.clock.set-back' AND facts LIKE 'seconds=86%'"));
        var told = office.trail.now();
        assertEquals(List.of("audit.clock"), told.stream().map(Condition::id).toList());
        assertEquals(AuditPermissions.ALARMS, told.get(0).permission());
        assertEquals("", office.fault());
    }

    @Test
    void odd_characters_and_endless_texts_are_stored_bounded() {
        office.trail.note(
                "hr.station.opened", "a\u0000b\n\uD800" + "长".repeat(1000), Result.REFUSED, Map.of("k", "v\nw=x"));
        office.sealer.sealNow();
        assertEquals(1, office.count("LENGTH(object_id) = 200"));
        assertEquals("", office.fault());
    }
}
