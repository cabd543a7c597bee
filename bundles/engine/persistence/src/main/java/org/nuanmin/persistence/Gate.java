package org.nuanmin.persistence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nuanmin.portal.api.request.Request;

/**
 * Lets in as many transactions as leave connections for those apart: were all connections held by threads that each want
 * a second one, none would ever go on.
 */
final class Gate {
    private static final int WAIT_SECONDS = 30;

    private final int places;
    private final Semaphore free;
    private volatile boolean closing;
    private volatile boolean closed;

    Gate(int connections) {
        places = Math.max(1, connections - Math.max(1, connections / 4));
        free = new Semaphore(places, true);
    }

    void enter() {
        if (closed || closing && !Request.holdsParts()) {
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

    /** Refuses new ones, but lets requests that change something go on to their answer; whether all ended in time. */
    boolean close(Duration most) {
        if (closed) {
            return true;
        }
        long until = System.nanoTime() + most.toNanos();
        closing = true;
        boolean ended = Request.awaitAnswers(most);
        closed = true;
        try {
            return free.tryAcquire(places, Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS) && ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
