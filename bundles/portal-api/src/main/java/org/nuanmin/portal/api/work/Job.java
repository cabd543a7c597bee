package org.nuanmin.portal.api.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes long, with its progress.
 *
 * @param kind such as {@code hr.stations}
 * @param title what it works on: a file's name; empty for others than who started it
 * @param total rows, 0 while unknown
 * @param errors at most the first 1,000 refused or held rows; empty for others than who started it
 */
public record Job(
        String id,
        String kind,
        String title,
        State state,
        long rows,
        long total,
        long accepted,
        long held,
        long rejected,
        List<RowError> errors,
        @Nullable String failure,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** In JSON in lower case. */
    public enum State {
        RECEIVING,
        CHECKING,
        DONE,
        FAILED,
        CANCELLED
    }
}
