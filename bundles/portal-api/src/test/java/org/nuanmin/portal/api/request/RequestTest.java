package org.nuanmin.portal.api.request;

import java.util.Optional;
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
}
