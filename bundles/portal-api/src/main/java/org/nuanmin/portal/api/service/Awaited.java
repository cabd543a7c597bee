package org.nuanmin.portal.api.service;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a service that may be away for a moment while its bundle is updated; who needs it waits a little instead of
 * going with it. Filled by a dynamic, optional, greedy reference:
 *
 * <pre>{@code
 * private final Awaited<Units> units = new Awaited<>();
 *
 * @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
 * void setUnits(Units now) { units.set(now); }
 *
 * void unsetUnits(Units gone) { units.unset(gone); }
 * }</pre>
 */
public final class Awaited<T> {
    private @Nullable T service;

    /** An empty place. */
    public Awaited() {}

    /** The service came, or a better one did. */
    public synchronized void set(T now) {
        service = now;
        notifyAll();
    }

    /** A service went; nothing happens when another one came before. */
    public synchronized void unset(T gone) {
        if (service == gone) {
            service = null;
        }
    }

    /** The service, if it is here. */
    public synchronized Optional<T> now() {
        return Optional.ofNullable(service);
    }

    /** The service as soon as it is here; empty when it did not come in time, or the waiting thread was interrupted. */
    public synchronized Optional<T> within(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (service == null) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            try {
                wait(left);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return Optional.ofNullable(service);
    }
}
