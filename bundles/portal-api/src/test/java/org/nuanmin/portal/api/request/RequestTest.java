package org.nuanmin.portal.api.request;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RequestTest {
    private final Request outer = new Request("1", "127.0.0.1", "rest");
    private final Request inner = new Request("2", "127.0.0.1", "portal");

    @Test
    void a_request_that_stored_nothing_yet_says_so_and_a_commit_inside_of_it_counts_for_it() {
        boolean stored = outer.within(() -> {
            assertFalse(Request.hasStored());
            assertTrue(inner.within(() -> {
                Request.storing();
                return Request.hasStored();
            }));
            return Request.hasStored();
        });
        assertTrue(stored);
    }

    @Test
    void what_one_request_stored_is_forgotten_with_it() {
        outer.within(() -> {
            Request.storing();
            return "";
        });
        assertFalse(outer.within(Request::hasStored));
        assertFalse(Request.hasStored());
        assertEquals(Optional.empty(), Request.current());
    }

    @Test
    void a_part_that_goes_waits_for_the_answer_to_a_change_but_not_for_its_own_request_nor_for_background_work()
            throws Exception {
        var changing = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var served = CompletableFuture.runAsync(() -> outer.within(() -> {
            Request.holdParts();
            changing.countDown();
            return waited(answer);
        }));
        assertTrue(changing.await(10, TimeUnit.SECONDS));
        assertFalse(Request.awaitAnswers(Duration.ofMillis(30)));
        answer.countDown();
        assertTrue(Request.awaitAnswers(Duration.ofSeconds(10)));
        served.get(10, TimeUnit.SECONDS);
        assertTrue(outer.within(() -> {
            Request.holdParts();
            return Request.holdsParts() && Request.awaitAnswers(Duration.ZERO);
        }));
        assertFalse(inner.within(() -> {
            Request.holdParts();
            return Request.holdsParts();
        }));
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_change_that_came_to_nothing_holds_no_part_unless_something_was_stored_before() {
        outer.within(() -> {
            Request.holdParts();
            Request.releaseParts();
            assertFalse(Request.holdsParts());
            Request.holdParts();
            Request.storing();
            Request.releaseParts();
            assertTrue(Request.holdsParts());
            return "";
        });
        assertTrue(Request.awaitAnswers(Duration.ZERO));
    }
}
