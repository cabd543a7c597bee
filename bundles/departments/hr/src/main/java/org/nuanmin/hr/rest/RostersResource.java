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
import java.util.Map;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.RosterSheet;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Employers' rosters of staying staff; enterprise, group and unit come as fields beside the file. */
@Component(service = RostersResource.class)
@JakartarsResource
@Path("rosters")
@Produces(MediaType.APPLICATION_JSON)
public final class RostersResource {
    private final ImportAnswers answers;

    @Activate
    public RostersResource(@Reference Imports imports) {
        answers = new ImportAnswers(imports, RosterSheet.KIND);
    }

    @POST
    @Needs(HrPermissions.ROSTER_UPLOAD)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        return answers.start(
                file,
                Map.of(
                        "enterprise", file.field("enterprise"),
                        "group", file.field("group"),
                        "unit", file.field("unit")));
    }

    @GET
    @Needs(HrPermissions.ROSTER_UPLOAD)
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.get(id, language);
    }

    @POST
    @Needs(HrPermissions.ROSTER_UPLOAD)
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.cancel(id, language);
    }

    @GET
    @Needs(HrPermissions.ROSTER_UPLOAD)
    @Path("{id}/errors.xlsx")
    @Produces(ImportAnswers.XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.errors(id, language);
    }

    @GET
    @Needs(HrPermissions.ROSTER_UPLOAD)
    @Path("template.xlsx")
    @Produces(ImportAnswers.XLSX)
    public Response template() {
        return answers.template();
    }
}
