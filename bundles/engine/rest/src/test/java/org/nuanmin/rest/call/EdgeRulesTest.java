package org.nuanmin.rest.call;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EdgeRulesTest {
    @Test
    void only_a_bearer_token_says_who_calls() {
        assertEquals(Optional.of("abc"), Caller.token("Bearer abc"));
        assertEquals(Optional.of("abc"), Caller.token("bearer  abc"));
        assertEquals(Optional.empty(), Caller.token("Basic YTpi"));
        assertEquals(Optional.empty(), Caller.token("Bearer "));
        assertEquals(Optional.empty(), Caller.token(null));
    }

    @Test
    void a_page_of_another_site_is_foreign() {
        assertTrue(Origins.foreign("http://evil.example", "localhost:8181"));
        assertTrue(Origins.foreign("null", "localhost:8181"));
        assertTrue(Origins.foreign("http://localhost:81811", "localhost:8181"));
        assertFalse(Origins.foreign("http://localhost:8181", "localhost:8181"));
        assertFalse(Origins.foreign(null, "localhost:8181"));
    }
}
