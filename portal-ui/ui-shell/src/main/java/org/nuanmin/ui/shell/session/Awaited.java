package org.nuanmin.ui.shell.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service that may be away for a moment while its bundle is updated; who needs it waits a little. */
final class Awaited<T> {
    private static final long PATIENCE_MS = 5000;

    private @Nullable T service;

    synchronized void set(T now) {
        service = now;
        notifyAll();
    }

    synchronized void unset(T gone) {
        if (service == gone) {
            service = null;
        }
    }

    synchronized Optional<T> now() {
        return Optional.ofNullable(service);
    }

    /** @throws NotReady when it does not come within five seconds */
    synchronized T get() {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (service == null) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new NotReady();
            }
            try {
                wait(left);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new NotReady();
            }
        }
        return service;
    }
}
