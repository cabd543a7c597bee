package org.nuanmin.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SteadyClockTest {
    private static final Instant NOON = Instant.parse("2021-02-08T04:00:00Z");

    private final AtomicReference<Instant> server = new AtomicReference<>(NOON);
    private final SteadyClock clock = new SteadyClock(server::get, Instant.EPOCH);

    @Test
    void a_server_clock_that_is_set_back_a_day_takes_no_time_back() {
        Instant before = clock.now();
        server.set(NOON.minus(Duration.ofDays(1)));
        assertFalse(clock.now().isBefore(before));
    }

    @Test
    void time_goes_on_while_the_server_clock_is_behind() throws InterruptedException {
        clock.now();
        server.set(NOON.minus(Duration.ofDays(1)));
        Instant before = clock.now();
        Thread.sleep(20);
        assertTrue(clock.now().isAfter(before.plusMillis(10)));
    }

    @Test
    void a_server_clock_that_moves_on_is_followed() {
        clock.now();
        server.set(NOON.plus(Duration.ofMinutes(30)));
        assertFalse(clock.now().isBefore(NOON.plus(Duration.ofMinutes(30))));
    }

    @Test
    void what_was_stored_before_a_restart_is_not_in_the_future() {
        Instant stored = NOON.plus(Duration.ofHours(3));
        var restarted = new SteadyClock(server::get, stored);
        assertFalse(restarted.now().isBefore(stored));
    }
}
