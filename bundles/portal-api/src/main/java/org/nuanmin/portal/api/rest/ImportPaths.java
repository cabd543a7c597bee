package org.nuanmin.portal.api.rest;

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
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What the paths of one kind of import have in common: how far it is, an end to it, its faulty rows, its template. A resource
 * adds its own way to start one, and names the right of them all by {@link Needs} on the class.
 */
@ConsumerType
public abstract class ImportPaths {
    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final String kind;

    /** @param kind as the {@code SheetImport} names it */
    protected ImportPaths(Imports imports, String kind) {
        this.imports = imports;
        this.kind = kind;
    }

    /** Starts one and answers 202; a refused file is 422 by {@code RuleBroken}. */
    protected final Response started(Upload file, Map<String, String> parameters) {
        var job = imports.start(kind, file.name(), file.content(), parameters);
        return Response.status(Response.Status.ACCEPTED).entity(JobJson.of(job)).build();
    }

    /** How far it is, with the first refused and held rows. */
    @GET
    @Path("{id}")
    public JobJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return JobJson.of(imports.get(id, Languages.of(language)));
    }

    /** Stops it after the rows in hand; those stay. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JobJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        imports.cancel(id);
        return get(id, language);
    }

    /** The refused and held rows with their reasons, to mend and to send again. */
    @GET
    @Path("{id}/errors.xlsx")
    @Produces(XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return download("errors.xlsx", out -> imports.faultyRows(id, Languages.of(language), out));
    }

    /** An empty workbook with its headings. */
    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response template() {
        return download("template.xlsx", out -> imports.template(kind, out));
    }

    /** A workbook as an answer, written before that begins: the caller is known on this thread now, and a refusal is still an answer. */
    public static Response download(String name, Consumer<OutputStream> content) {
        var bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        return Response.ok(bytes.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
