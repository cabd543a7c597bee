package org.nuanmin.testkit;

import java.time.Duration;
import java.time.Instant;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;

/** Business time, which a test moves. */
public final class TestClock {
    private final Portal portal;

    TestClock(Portal portal) {
        this.portal = portal;
    }

    public Instant now() {
        return portal.service(Clocks.class).business();
    }

    /** Moves business time to a later point. */
    public void forward(Instant to) {
        portal.as(User.PORTAL, () -> {
            portal.service(DemoClock.class).forward(to);
            return to;
        });
    }

    /** Moves business time on by this much. */
    public void forward(Duration by) {
        forward(now().plus(by));
    }

    /** Starts business time here, unless it was started before. */
    public void start(Instant at) {
        portal.as(User.PORTAL, () -> {
            portal.service(DemoClock.class).start(at);
            return at;
        });
    }
}
