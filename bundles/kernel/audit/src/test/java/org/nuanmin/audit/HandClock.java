package org.nuanmin.audit;

import java.time.Duration;
import java.time.Instant;
import org.nuanmin.portal.api.time.Clocks;

/** The machine's clock, that a test can set. */
final class HandClock implements Clocks {
    private volatile Duration off = Duration.ZERO;

    void move(Duration by) {
        off = off.plus(by);
    }

    @Override
    public Instant business() {
        return real();
    }

    @Override
    public Instant real() {
        return Instant.now().plus(off);
    }
}
