package org.nuanmin.operations.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.time.DemoClock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Business time is real time plus a stored offset: it runs on by itself and goes on after a restart. */
@Component
public final class StoredClock implements Clocks, DemoClock {
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Database database;
    private final AtomicReference<Offset> offset = new AtomicReference<>(unread());

    /** The offset as it was read; another node may have moved it since. */
    private record Offset(long seconds, Instant read) {}

    private static Offset unread() {
        return new Offset(0, Instant.MIN);
    }

    @Activate
    public StoredClock(@Reference Database database) {
        this.database = database;
        known();
    }

    @Override
    public Instant real() {
        return Instant.now();
    }

    @Override
    public Instant business() {
        Instant now = real();
        return now.plusSeconds(known());
    }

    private long known() {
        Offset last = offset.get();
        if (!last.read.isBefore(real().minus(FRESH))) {
            return last.seconds;
        }
        Offset found = new Offset(database.read(this::stored), real());
        // what was read before someone moved the clock is not kept: time would go back
        offset.compareAndSet(last, found);
        return found.seconds;
    }

    private long stored() {
        return database
                .rows("SELECT offset_seconds FROM operations_clock WHERE id = 1", row -> row.number("offset_seconds"))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void start(Instant at) {
        long seconds = Duration.between(real(), at).toSeconds();
        database.write(() -> {
            database.update(
                    "UPDATE operations_clock SET offset_seconds = ?, started = 1 WHERE id = 1 AND started = 0",
                    seconds);
            forget();
        });
    }

    @Override
    public void forward(Instant to) {
        database.write(() -> {
            Instant now = real().plusSeconds(stored());
            if (!to.isAfter(now)) {
                throw RuleBroken.of(OperationsDepartment.say("clock.back", to, now));
            }
            if (to.isAfter(now.plus(FARTHEST))) {
                throw RuleBroken.of(OperationsDepartment.say("clock.far", to, now));
            }
            long seconds = Duration.between(real(), to).toSeconds() + 1;
            database.update(
                    "UPDATE operations_clock SET offset_seconds = ?, started = 1 WHERE id = 1 AND offset_seconds < ?",
                    seconds,
                    seconds);
            forget();
        });
    }

    private void forget() {
        database.afterCommit(() -> offset.set(unread()));
    }
}
