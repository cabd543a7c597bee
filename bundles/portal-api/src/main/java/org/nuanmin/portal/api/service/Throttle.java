package org.nuanmin.portal.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what someone did: a period's number at once, then one for each share of the period. In memory and per node, so a
 * restart forgets; what must outlive it belongs in the database.
 */
public final class Throttle {
    private static final int MOST_KEYS = 20_000;

    /** How far each has used up his number: each time moves the mark forward, time passes it by. */
    private final Map<String, Instant> marks = new HashMap<>();

    /**
     * @param most in a period
     * @return zero, or how long until there is room for one more
     */
    public synchronized Duration wait(String key, Instant now, int most, Duration period) {
        Duration each = period.dividedBy(most);
        Instant room = marks.getOrDefault(key, now).minus(each.multipliedBy(most - 1L));
        return room.isAfter(now) ? Duration.between(now, room) : Duration.ZERO;
    }

    /** One more. */
    public synchronized void count(String key, Instant now, int most, Duration period) {
        if (marks.size() >= MOST_KEYS) {
            marks.values().removeIf(mark -> !mark.isAfter(now));
        }
        Instant mark = marks.getOrDefault(key, now);
        marks.put(key, (mark.isAfter(now) ? mark : now).plus(period.dividedBy(most)));
    }
}
