package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.problem.Given;
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
    private static final String FILE = "file";
    private static final Pattern NAME = Pattern.compile("\\bname=\"?" + FILE + "\\b");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final Identity identity;

    @Activate
    public StationImportsResource(@Reference Imports imports, @Reference Identity identity) {
        this.imports = imports;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(List<EntityPart> parts) {
        identity.require(HrPermissions.STATION_IMPORT);
        EntityPart file = file(parts);
        String name = file.getFileName().orElse(FILE);
        var job = imports.start(KIND, name, file.getContent(), Map.of());
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    @GET
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        identity.require(HrPermissions.STATION_IMPORT);
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        identity.require(HrPermissions.STATION_IMPORT);
        imports.cancel(id);
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    @GET
    @Path("{id}/errors.xlsx")
    @Produces(XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        identity.require(HrPermissions.STATION_IMPORT);
        return download("errors.xlsx", out -> imports.faultyRows(id, Languages.of(language), out));
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response template() {
        identity.require(HrPermissions.STATION_IMPORT);
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

    private static EntityPart file(List<EntityPart> parts) {
        var found = parts.stream().filter(StationImportsResource::isFile).findFirst();
        if (found.isEmpty()) {
            var given = new Given(HrTexts.TEXTS);
            given.needed(FILE, null, 1);
            given.check();
        }
        return found.orElseThrow();
    }

    /** CXF gives a part that has a file name the name of its Content-ID, which no browser sends. */
    private static boolean isFile(EntityPart part) {
        String disposition = String.valueOf(part.getHeaders().getFirst("Content-Disposition"));
        return FILE.equals(part.getName()) || NAME.matcher(disposition).find();
    }
}
