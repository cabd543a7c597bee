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
import org.nuanmin.hr.station.StationSheet;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Communities and stations from a workbook. */
@Component(service = StationImportsResource.class)
@JakartarsResource
@Path("stations/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class StationImportsResource {
    private final ImportAnswers answers;

    @Activate
    public StationImportsResource(@Reference Imports imports) {
        answers = new ImportAnswers(imports, StationSheet.KIND);
    }

    @POST
    @Needs(HrPermissions.STATION_IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        return answers.start(file, Map.of());
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.get(id, language);
    }

    @POST
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.cancel(id, language);
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}/errors.xlsx")
    @Produces(ImportAnswers.XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.errors(id, language);
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("template.xlsx")
    @Produces(ImportAnswers.XLSX)
    public Response template() {
        return answers.template();
    }
}
