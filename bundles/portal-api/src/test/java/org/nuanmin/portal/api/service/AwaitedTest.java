package org.nuanmin.portal.api.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AwaitedTest {
    @Test
    void who_needs_a_service_that_is_being_updated_waits_until_it_is_back() {
        Awaited<String> service = new Awaited<>();
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> service.set("back"));
        assertEquals("back", service.within(Duration.ofSeconds(5)).orElseThrow());
    }

    @Test
    void the_old_service_going_after_the_new_one_came_takes_nothing_away() {
        Awaited<String> service = new Awaited<>();
        service.set("old");
        service.set("new");
        service.unset("old");
        assertEquals("new", service.now().orElseThrow());
    }

    @Test
    void nobody_waits_for_what_may_be_left_out() {
        assertTrue(new Awaited<String>().now().isEmpty());
    }
}
