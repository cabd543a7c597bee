package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.issue.HandOutDesk;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.JobJson;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Hand-outs to an employer's people by a signed list, as jobs. */
@Component(service = HandOutsResource.class)
@JakartarsResource
@Path("hand-outs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HandOutsResource {
    private final HandOutDesk desk;
    private final Imports imports;

    @Activate
    public HandOutsResource(@Reference HandOutDesk desk, @Reference Imports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @POST
    @Needs(HrPermissions.ITEM_ISSUE)
    @Idempotent
    public Response start(@Nullable HandOutJson body) {
        var job = desk.start(HandOutJson.wish(body));
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    /** The same with the scan as the part {@code file}, as large as attachments may be; lists are ids with commas between. */
    @POST
    @Needs(HrPermissions.ITEM_ISSUE)
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response startWithFile(Upload body) {
        var job = desk.start(HandOutJson.wish(body), body.content());
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    @GET
    @Needs(HrPermissions.ITEM_ISSUE)
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return JobJson.of(imports.get(id, Languages.of(language)));
    }
}
