package org.nuanmin.audit.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.chain.AuditDesk;
import org.nuanmin.audit.chain.Block;
import org.nuanmin.audit.chain.ChainExport;
import org.nuanmin.audit.chain.ExportRange;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Below {@code /api/v1/audit}, for the auditor alone. */
@Component(service = AuditResource.class)
@JakartarsResource
@Path("")
@Produces("application/json")
public class AuditResource {
    private final AuditDesk desk;
    private final ChainExport export;

    @Activate
    public AuditResource(@Reference AuditDesk desk, @Reference ChainExport export) {
        this.desk = desk;
        this.export = export;
    }

    /** The filters are named for the API's description; the query holds them all. */
    @GET
    @Needs(AuditPermissions.READ)
    @Path("entries")
    public Page<EntryJson> entries(
            @QueryParam("object") @Nullable String object,
            @QueryParam("user") @Nullable String user,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context ListQuery query) {
        return desk.search(query).map(EntryJson::of);
    }

    @GET
    @Needs(AuditPermissions.READ)
    @Path("head")
    public HeadJson head() {
        var head = desk.head();
        var time = desk.last().map(Block::sealed).orElse(null);
        var expected = desk.mismatch().map(HeadJson::noted).orElse(null);
        return new HeadJson(head.block(), head.seq(), head.hash(), time, expected);
    }

    /** Accepts the chain in the database though another head was noted outside. */
    @POST
    @Needs(AuditPermissions.ACCEPT)
    @Path("head/acceptance")
    @Consumes("application/json")
    public HeadJson accept(@Nullable ReasonJson body) {
        desk.accept(ReasonJson.of(body));
        return head();
    }

    @GET
    @Needs(AuditPermissions.EXPORT)
    @Path("export")
    @Produces("application/x-ndjson")
    public Response export(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var prepared = export.prepare(ExportRange.of(from, to));
        StreamingOutput lines = out -> export.write(prepared, out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"audit.jsonl\"")
                .build();
    }

    @GET
    @Needs(AuditPermissions.READ)
    @Path("public-key")
    @Produces("application/x-pem-file")
    public byte[] publicKey() {
        return desk.publicKey().getBytes(StandardCharsets.US_ASCII);
    }
}
