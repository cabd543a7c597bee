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
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.text.Languages;
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
    private static final String KIND = "hr.stations";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    @Activate
    public StationImportsResource(@Reference Imports imports) {
        this.imports = imports;
    }

    @POST
    @Needs(HrPermissions.STATION_IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        var job = imports.start(KIND, file.name(), file.content(), Map.of());
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    @POST
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        imports.cancel(id);
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("{id}/errors.xlsx")
    @Produces(XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return download("errors.xlsx", out -> imports.faultyRows(id, Languages.of(language), out));
    }

    @GET
    @Needs(HrPermissions.STATION_IMPORT)
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response template() {
        return download("template.xlsx", out -> imports.template(KIND, out));
    }

    /** Written before the answer begins: the caller is known on this thread now, and a refusal is still an answer. */
    private static Response download(String name, Consumer<OutputStream> content) {
        var bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        return Response.ok(bytes.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
