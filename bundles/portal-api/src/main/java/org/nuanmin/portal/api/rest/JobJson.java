package org.nuanmin.portal.api.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;

/**
 * Work that takes long, and how far it is.
 *
 * @param kind such as {@code hr.stations}
 * @param state in lower case
 * @param total rows, 0 while unknown
 * @param errors of one job alone; empty in a list
 */
public record JobJson(
        String id,
        String kind,
        String title,
        String state,
        long rows,
        long total,
        long accepted,
        long held,
        long rejected,
        List<RowError> errors,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** As it goes out. */
    public static JobJson of(Job job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.title(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.rows(),
                job.total(),
                job.accepted(),
                job.held(),
                job.rejected(),
                job.errors(),
                job.failure(),
                job.startedAt(),
                job.endedAt());
    }
}
