package org.nuanmin.identity.session;

import java.time.Duration;
import java.time.Instant;

/** How far an address has used up its failures: each moves the mark forward, time passes it by. */
record Bucket(Instant mark) {
    /** Zero, or how long until there is room for one more failure. */
    Duration wait(Instant now, Duration each, int most) {
        Instant room = mark.minus(each.multipliedBy(most - 1L));
        return room.isAfter(now) ? Duration.between(now, room) : Duration.ZERO;
    }

    Bucket failed(Instant now, Duration each) {
        return new Bucket((mark.isAfter(now) ? mark : now).plus(each));
    }

    boolean isEmpty(Instant now) {
        return !mark.isAfter(now);
    }
}
