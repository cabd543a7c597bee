package org.nuanmin.portal.api.request;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is being asked on this thread: its id stands in the answer, the log and the audit entry.
 *
 * @param id the request's id, a UUID
 * @param address the caller's network address
 * @param channel {@code rest}, {@code screen} or {@code portal} (the portal's own background work)
 */
public record Request(String id, String address, String channel) {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    /** The request of this thread, if one is being served. */
    public static Optional<Request> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs work under this request, and restores what was before. */
    public <T> T within(Supplier<T> work) {
        Request before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
