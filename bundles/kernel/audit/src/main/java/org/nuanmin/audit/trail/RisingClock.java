package org.nuanmin.audit.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.time.Clocks;

/** The real clock, watched: entries keep the time they happened, their order comes from numbers, and a step back is told. */
final class RisingClock {
    private static final Duration TOLERATED = Duration.ofSeconds(2);
    private static final long TOLD_NANOS = Duration.ofDays(1).toNanos();

    private final Clocks clocks;
    private Instant latest = Instant.EPOCH;
    private long place;
    private @Nullable Step last;

    /** The last time that the clock was set back. */
    private record Step(Duration by, long noticed) {}

    RisingClock(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The time before the portal stopped: the clock may have been set back meanwhile. */
    synchronized void remember(Entries.Latest seen) {
        latest = seen.time().isAfter(latest) ? seen.time() : latest;
        place = Math.max(place, seen.place());
    }

    /** The next place in the order of writing: by the clock, so that nodes agree roughly, but rising whatever it says. */
    synchronized long place(Instant now) {
        place = Math.max(place + 1, now.toEpochMilli() * 1000);
        return place;
    }

    Instant now() {
        return Times.whole(clocks.real());
    }

    /** How far the clock was set back within the last day, measured by what no one can set. */
    synchronized Optional<Duration> lately() {
        return Optional.ofNullable(last)
                .filter(step -> System.nanoTime() - step.noticed() < TOLD_NANOS)
                .map(Step::by);
    }

    /** How far the clock went back since the last look; told once for each step. */
    synchronized Optional<Duration> setBack(Instant now) {
        var step = Duration.between(now, latest);
        boolean back = step.compareTo(TOLERATED) > 0;
        if (back || now.isAfter(latest)) {
            latest = now;
        }
        if (back) {
            last = new Step(step, System.nanoTime());
        }
        return back ? Optional.of(step) : Optional.empty();
    }
}
