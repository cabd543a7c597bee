package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.batch.StepJobs;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The step SUBMIT for many applications. */
@Component(service = SubmissionsResource.class)
@JakartarsResource
@Path("submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SubmissionsResource {
    private final StepAnswers answers;

    @Activate
    public SubmissionsResource(@Reference StepDesk desk, @Reference StepJobs jobs) {
        answers = new StepAnswers(desk, jobs, Step.SUBMIT);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_SUBMIT)
    public Response take(
            @Nullable BatchJson body, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.to(body, language);
    }
}
