package org.nuanmin.portal.api.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WaitingRoomTest {
    private final WaitingRoom room = new WaitingRoom(1, Duration.ofSeconds(5));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_comes_back_in_time_is_waited_for() {
        assertEquals(Optional.of("part"), room.await(this::thirdTime, () -> false, room.until()));
    }

    @Test
    void what_will_not_come_is_not_waited_for() {
        assertEquals(Optional.empty(), room.await(this::thirdTime, () -> true, room.until()));
        assertEquals(1, asked.get());
    }

    @Test
    void who_waited_elsewhere_before_waits_only_for_what_is_left() {
        assertEquals(Optional.empty(), room.await(this::thirdTime, () -> false, System.nanoTime()));
    }

    @Test
    void who_finds_no_place_goes_away_at_once_and_a_place_that_was_left_is_free() {
        try (var place = room.enter()) {
            assertEquals(Optional.empty(), room.await(this::thirdTime, () -> false, room.until()));
            assertTrue(place.stay(room.until()));
        }
        try (var next = room.enter()) {
            assertTrue(next.stay(room.until()));
            assertFalse(next.stay(System.nanoTime()));
        }
    }

    private Optional<String> thirdTime() {
        return asked.incrementAndGet() < 3 ? Optional.empty() : Optional.of("part");
    }
}
