package org.nuanmin.persistence;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many transactions as leave connections for those apart: were all connections held by threads that each want
 * a second one, none would ever go on.
 */
final class Gate {
    private static final int WAIT_SECONDS = 30;

    private final int places;
    private final Semaphore free;
    private volatile boolean closing;

    Gate(int connections) {
        places = Math.max(1, connections - Math.max(1, connections / 4));
        free = new Semaphore(places, true);
    }

    void enter() {
        if (closing) {
            throw new IllegalStateException("The database is being closed.");
        }
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("No connection came free within " + WAIT_SECONDS + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a connection.", e);
        }
    }

    void leave() {
        free.release();
    }

    /** Refuses new ones, and waits for the running ones; whether all ended in time. */
    boolean close(int seconds) {
        closing = true;
        try {
            return free.tryAcquire(places, seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
