package org.nuanmin.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Real time that never goes back: a server clock that is set back shortens no lock and lengthens no token's life. */
@Component(service = SteadyClock.class)
public final class SteadyClock {
    private final Supplier<Instant> clock;
    private Instant anchor;
    private long tick = System.nanoTime();

    @Activate
    public SteadyClock(@Reference Clocks clocks, @Reference Database database) {
        this(clocks::real, database.read(() -> newest(database)));
    }

    /** @param newest no time before this, though the clock say so: something was stored then */
    SteadyClock(Supplier<Instant> real, Instant newest) {
        this.clock = real;
        this.anchor = newest;
    }

    public synchronized Instant now() {
        long passed = System.nanoTime() - tick;
        Instant steady = anchor.plus(Duration.ofNanos(passed));
        Instant real = clock.get();
        anchor = real.isAfter(steady) ? real : steady;
        tick += passed;
        return anchor;
    }

    private static Instant newest(Database database) {
        String sql = "SELECT MAX(created_at) AS newest FROM identity_token"
                + " UNION ALL SELECT MAX(since) AS newest FROM identity_password";
        return database
                .rows(sql, row -> {
                    Instant newest = row.instant("newest");
                    return newest == null ? Instant.EPOCH : newest;
                })
                .stream()
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
