package org.nuanmin.portal.api.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is being asked on this thread: its id stands in the answer, the log and the audit entry.
 *
 * @param id the request's id, a UUID
 * @param address the caller's network address
 * @param channel {@code rest}, {@code screen} or {@code portal} (the portal's own background work)
 */
public record Request(String id, String address, String channel) {
    private static final ThreadLocal<Served> SERVED = new ThreadLocal<>();
    private static final Set<Served> HOLDING = ConcurrentHashMap.newKeySet();

    /** A request, whether it has stored anything, and whether parts wait for its answer. */
    private static final class Served {
        private final Request request;
        private final @Nullable Served outer;
        private final CountDownLatch answered = new CountDownLatch(1);
        private boolean stored;

        Served(Request request, @Nullable Served outer) {
            this.request = request;
            this.outer = outer;
        }
    }

    /** The request of this thread, if one is being served. */
    public static Optional<Request> current() {
        return Optional.ofNullable(SERVED.get()).map(served -> served.request);
    }

    /** Says that something is going to be committed for this thread's request; the database does, just before. */
    public static void storing() {
        for (Served served = SERVED.get(); served != null; served = served.outer) {
            served.stored = true;
        }
    }

    /** Whether something was, or may have been, committed for this thread's request: if not, it can be served once more. */
    public static boolean hasStored() {
        Served served = SERVED.get();
        return served != null && served.stored;
    }

    /**
     * Says that this thread's request changes something: a part that goes waits until it is answered, or what was stored
     * would be answered with a failure. Nobody waits for the portal's own background work.
     */
    public static void holdParts() {
        for (Served served = SERVED.get(); served != null; served = served.outer) {
            if (!served.request.channel.equals("portal")) {
                HOLDING.add(served);
            }
        }
    }

    /** The change came to nothing: parts go without waiting, unless something was stored before. */
    public static void releaseParts() {
        for (Served served = SERVED.get(); served != null; served = served.outer) {
            if (!served.stored) {
                HOLDING.remove(served);
            }
        }
    }

    /** Whether parts wait for this thread's request. */
    public static boolean holdsParts() {
        Served served = SERVED.get();
        return served != null && HOLDING.contains(served);
    }

    /**
     * Waits for the answers to what holds parts by now, but for this thread's own request.
     *
     * @return whether all were answered, or let go, in time
     */
    public static boolean awaitAnswers(Duration most) {
        long until = System.nanoTime() + most.toNanos();
        List<Served> waited = HOLDING.stream().filter(served -> !isOwn(served)).toList();
        try {
            for (Served served : waited) {
                while (HOLDING.contains(served)) {
                    if (System.nanoTime() > until) {
                        return false;
                    }
                    served.answered.await(10, TimeUnit.MILLISECONDS);
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOwn(Served other) {
        for (Served served = SERVED.get(); served != null; served = served.outer) {
            if (served == other) {
                return true;
            }
        }
        return false;
    }

    /** Runs work under this request, and restores what was before. */
    public <T> T within(Supplier<T> work) {
        Served before = SERVED.get();
        var served = new Served(this, before);
        SERVED.set(served);
        try {
            return work.get();
        } finally {
            HOLDING.remove(served);
            served.answered.countDown();
            if (before == null) {
                SERVED.remove();
            } else {
                SERVED.set(before);
            }
        }
    }
}
