package org.nuanmin.rest.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WaitingRoomTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_comes_back_in_time_is_waited_for() {
        var room = new WaitingRoom(1, Duration.ofSeconds(5));
        assertEquals(Optional.of("part"), room.await(this::thirdTime, () -> false));
    }

    @Test
    void what_will_not_come_is_not_waited_for() {
        assertEquals(Optional.empty(), new WaitingRoom(1, Duration.ofSeconds(5)).await(this::thirdTime, () -> true));
        assertEquals(1, asked.get());
    }

    @Test
    void who_finds_no_place_goes_away_at_once() {
        assertEquals(Optional.empty(), new WaitingRoom(0, Duration.ofSeconds(5)).await(this::thirdTime, () -> false));
    }

    private Optional<String> thirdTime() {
        return asked.incrementAndGet() < 3 ? Optional.empty() : Optional.of("part");
    }
}
