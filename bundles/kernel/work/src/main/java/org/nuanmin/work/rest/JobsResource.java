package org.nuanmin.work.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.JobJson;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.job.ImportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** One's own jobs; what a job is about is served by its department. */
@Component(service = JobsResource.class)
@JakartarsResource
@Path("jobs")
@Produces("application/json")
public class JobsResource {
    private static final int LAST_PAGE = 100_000;

    private final ImportDesk desk;

    @Activate
    public JobsResource(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Needs(WorkPermissions.JOBS)
    public Page<JobJson> jobs(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > ListQuery.LARGEST) {
            throw new BadQuery("size", WorkTexts.say("query.size", ListQuery.LARGEST));
        }
        var words = Languages.of(language);
        return desk.own(page, size).map(row -> JobJson.of(row.asJob(words, List.of())));
    }

    @GET
    @Needs(WorkPermissions.JOBS)
    @Path("{id}")
    public JobJson job(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return JobJson.of(desk.get(id, Languages.of(language)));
    }

    /** Stops it after the rows in hand; those stay. */
    @POST
    @Needs(WorkPermissions.JOBS)
    @Path("{id}/cancel")
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        desk.cancel(id);
        return JobJson.of(desk.get(id, Languages.of(language)));
    }
}
