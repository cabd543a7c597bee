package org.nuanmin.work.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;
import org.nuanmin.work.job.JobRow;

/**
 * A job.
 *
 * @param state in lower case
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
    static JobJson of(Job job) {
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

    static JobJson of(JobRow row, Locale language) {
        return of(row.asJob(language, List.of()));
    }
}
