package org.nuanmin.portal.api.service;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2021-02-08T04:00:00Z");
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final Duration EACH = Duration.ofSeconds(30);
    private static final int MOST = 20;

    private final Throttle throttle = new Throttle();

    private void counts(int times) {
        for (int i = 0; i < times; i++) {
            throttle.count("someone", NOON, MOST, PERIOD);
        }
    }

    private Duration wait(String who, Instant at) {
        return throttle.wait(who, at, MOST, PERIOD);
    }

    @Test
    void nineteen_times_in_ten_minutes_wait_for_nothing() {
        counts(19);
        assertTrue(wait("someone", NOON).isZero());
    }

    @Test
    void after_twenty_the_next_waits_half_a_minute_and_others_wait_for_nothing() {
        counts(20);
        assertEquals(EACH, wait("someone", NOON));
        assertTrue(wait("someone", NOON.plus(EACH)).isZero());
        assertTrue(wait("another", NOON).isZero());
    }

    @Test
    void after_ten_quiet_minutes_all_is_forgotten() {
        counts(20);
        var later = NOON.plus(PERIOD);
        for (int i = 0; i < 19; i++) {
            throttle.count("someone", later, MOST, PERIOD);
        }
        assertTrue(wait("someone", later).isZero());
    }
}
