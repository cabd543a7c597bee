package org.nuanmin.identity.session;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BucketTest {
    private static final Instant NOON = Instant.parse("2021-02-08T04:00:00Z");
    private static final Duration EACH = Duration.ofSeconds(30);

    private static Bucket afterFailures(int count) {
        var bucket = new Bucket(NOON);
        for (int i = 0; i < count; i++) {
            bucket = bucket.failed(NOON, EACH);
        }
        return bucket;
    }

    @Test
    void nineteen_failures_in_ten_minutes_wait_for_nothing() {
        assertTrue(afterFailures(19).wait(NOON, EACH, 20).isZero());
    }

    @Test
    void after_twenty_the_next_try_waits_half_a_minute() {
        assertEquals(EACH, afterFailures(20).wait(NOON, EACH, 20));
        assertTrue(afterFailures(20).wait(NOON.plus(EACH), EACH, 20).isZero());
    }

    @Test
    void after_ten_quiet_minutes_all_is_forgotten() {
        assertTrue(afterFailures(20).isEmpty(NOON.plus(Duration.ofMinutes(10))));
    }
}
