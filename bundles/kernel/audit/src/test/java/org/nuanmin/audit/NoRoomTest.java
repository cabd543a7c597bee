package org.nuanmin.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The audit while the disk is full. */
@PortalTest
class NoRoomTest {
    private final Portal portal;
    private Office office;

    NoRoomTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void open() throws Exception {
        office = new Office(portal);
        office.entries(1);
    }

    @AfterEach
    void room_again() throws Exception {
        floor(0);
        office.close();
    }

    private void floor(int megabytes) {
        portal.set("org.nuanmin.persistence", "freeMegabytes", megabytes);
        await(() -> readOnly() == (megabytes > 0));
    }

    private boolean readOnly() {
        return portal.services(ConditionSource.class).stream()
                .flatMap(source -> source.now().stream())
                .anyMatch(condition -> condition.id().equals("persistence.read-only"));
    }

    private static void await(BooleanSupplier holds) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "did not come within 30 s");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void refuse(String object) {
        office.trail.note("hr.station.opened", object, Result.REFUSED, Map.of());
    }

    @Test
    void a_refusal_is_written_and_sealed_as_long_as_anything_is() {
        int most = Math.toIntExact(new java.io.File(System.getProperty("java.io.tmpdir")).getUsableSpace() >> 18);
        floor(most);
        refuse("little");
        assertThrows(NotNow.class, () -> office.trail.record("hr.station.opened", "little-too"));
        office.sealer.sealNow();
        assertEquals(1, office.count("object_id = 'little' AND block_no IS NOT NULL"));
        assertEquals(0, office.count("object_id = 'little-too'"));
    }

    @Test
    void without_any_room_a_refusal_stays_a_refusal_and_is_written_when_there_is_room() {
        floor(Integer.MAX_VALUE);
        refuse("kept");
        assertEquals(0, office.count("object_id = 'kept'"));
        floor(0);
        await(() -> office.count("object_id = 'kept' AND result = 'REFUSED' AND block_no IS NOT NULL") == 1);
        assertEquals("", office.fault());
    }

    @Test
    void without_any_room_nothing_is_revealed_or_exported() {
        floor(Integer.MAX_VALUE);
        assertThrows(NotNow.class, () -> office.trail.note("registry.number.revealed", "p1", Result.DONE, Map.of()));
        assertThrows(NotNow.class, () -> office.actors.as(Actors.AUDITOR, office::prepare));
    }
}
