package org.nuanmin.hr.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;

/** An import and how far it is. */
public record JobJson(
        String id,
        String state,
        String title,
        long rows,
        long total,
        long accepted,
        long held,
        long rejected,
        List<RowError> errors,
        @Nullable String failure) {
    static JobJson of(Job job) {
        return new JobJson(
                job.id(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.title(),
                job.rows(),
                job.total(),
                job.accepted(),
                job.held(),
                job.rejected(),
                job.errors(),
                job.failure());
    }
}
