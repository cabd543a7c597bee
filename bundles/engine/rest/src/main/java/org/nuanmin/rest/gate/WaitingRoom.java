package org.nuanmin.rest.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Requests wait here for a part that comes back in a moment; few at a time, so that the server's threads stay free. */
public final class WaitingRoom {
    private static final long LOOK_AGAIN = 20;

    private final Semaphore places;
    private final Duration patience;

    public WaitingRoom(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    /** @param hopeless whether waiting makes no sense */
    public <T> Optional<T> await(Supplier<Optional<T>> wanted, BooleanSupplier hopeless) {
        Optional<T> there = wanted.get();
        if (there.isPresent() || hopeless.getAsBoolean() || !places.tryAcquire()) {
            return there;
        }
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (there.isEmpty() && System.nanoTime() < end && !hopeless.getAsBoolean()) {
                Thread.sleep(LOOK_AGAIN);
                there = wanted.get();
            }
            return there;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
