package org.nuanmin.portal.api.service;

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

    /**
     * A room.
     *
     * @param places how many may wait at once; who finds none does not wait
     * @param patience how long each may wait
     */
    public WaitingRoom(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    /** The {@link System#nanoTime()} until which someone who arrives now may wait. */
    public long until() {
        return System.nanoTime() + patience.toNanos();
    }

    /** A place, if there is one, for as long as it is not closed. */
    public Place enter() {
        return new Place(places.tryAcquire());
    }

    /**
     * What is wanted, as soon as it is there; empty when it did not come in time.
     *
     * @param hopeless whether waiting makes no sense
     * @param until as {@link #until()} said when the request arrived
     */
    public <T> Optional<T> await(Supplier<Optional<T>> wanted, BooleanSupplier hopeless, long until) {
        Optional<T> there = wanted.get();
        if (there.isPresent() || hopeless.getAsBoolean()) {
            return there;
        }
        try (Place place = enter()) {
            while (there.isEmpty() && !hopeless.getAsBoolean() && place.stay(until)) {
                there = wanted.get();
            }
        }
        return there;
    }

    /** Someone's place in the room. */
    public final class Place implements AutoCloseable {
        private boolean taken;

        private Place(boolean taken) {
            this.taken = taken;
        }

        /** Waits a moment; false when there was no place, the time is over, or the thread is to end. */
        public boolean stay(long until) {
            if (!taken || System.nanoTime() >= until) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            if (taken) {
                taken = false;
                places.release();
            }
        }
    }
}
