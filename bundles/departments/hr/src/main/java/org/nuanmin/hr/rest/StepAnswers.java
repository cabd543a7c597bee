package org.nuanmin.hr.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.batch.StepJobs;
import org.nuanmin.portal.api.rest.JobJson;
import org.nuanmin.portal.api.text.Languages;

/** What the paths of steps for many answer: 200 when done, 202 with a job for more than is done at once. */
record StepAnswers(StepDesk desk, StepJobs jobs, Step step) {
    Response to(@Nullable BatchJson body, String language) {
        List<String> ids = desk.ids(body == null ? null : body.ids());
        return ids.size() > StepDesk.AT_ONCE
                ? Response.status(Response.Status.ACCEPTED)
                        .entity(JobJson.of(jobs.start(step, ids)))
                        .build()
                : Response.ok(OutcomeJson.of(desk.now(step, ids), Languages.of(language)))
                        .build();
    }
}
