package org.nuanmin.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Business time and real time. */
@PortalTest
class ClockTest {
    /** 2021-02-08 09:00 in the district. */
    private static final Instant START = Instant.parse("2021-02-08T01:00:00Z");

    @Test
    void the_demo_starts_business_time_once_and_it_runs_on_from_there_forward_only(Portal portal) {
        Clocks clocks = portal.service(Clocks.class);
        DemoClock demo = portal.service(DemoClock.class);
        demo.start(START);
        assertTrue(Duration.between(START, clocks.business()).abs().toSeconds() < 60, "starts there");
        assertEquals(LocalDate.of(2021, 2, 8), clocks.today());
        assertFalse(Duration.between(Instant.now(), clocks.real()).abs().toSeconds() > 5, "real time is not moved");

        demo.forward(START.plus(Duration.ofDays(2)));
        assertEquals(LocalDate.of(2021, 2, 10), clocks.today());
        demo.start(START);
        assertEquals(LocalDate.of(2021, 2, 10), clocks.today(), "a second start goes on");

        RuleBroken back = assertThrows(RuleBroken.class, () -> demo.forward(START));
        assertTrue(back.getMessage().contains("can't go back"), back.getMessage());
        assertThrows(RuleBroken.class, () -> demo.forward(START.plus(Duration.ofDays(800))));
        assertEquals(LocalDate.of(2021, 2, 10), clocks.today(), "nothing of a refused move is stored");
    }
}
