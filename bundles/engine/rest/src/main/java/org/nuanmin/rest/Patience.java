package org.nuanmin.rest;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Waits a few seconds for something that is being replaced; only so many callers may wait at once. */
final class Patience {
    static final int SECONDS = 5;
    private static final int STEP_MILLIS = 20;
    private final Semaphore places = new Semaphore(60);

    <T> Optional<T> await(Supplier<Optional<T>> wanted) {
        Optional<T> found = wanted.get();
        if (found.isPresent() || !places.tryAcquire()) {
            return found;
        }
        try {
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            while (found.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(STEP_MILLIS);
                found = wanted.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
