package org.nuanmin.portal.api.request;

import java.util.Optional;
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

    /** A request, and whether it has stored anything. */
    private static final class Served {
        private final Request request;
        private final @Nullable Served outer;
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

    /** Runs work under this request, and restores what was before. */
    public <T> T within(Supplier<T> work) {
        Served before = SERVED.get();
        SERVED.set(new Served(this, before));
        try {
            return work.get();
        } finally {
            if (before == null) {
                SERVED.remove();
            } else {
                SERVED.set(before);
            }
        }
    }
}
