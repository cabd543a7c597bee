package org.nuanmin.ledger.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.reconcile.StatementListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.ImportPaths;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 对账: files of a bank, the union or an operator; {@code kind} and {@code note} come as fields beside the file. */
@Component(service = ReconciliationsResource.class)
@JakartarsResource
@Path("reconciliations")
@Produces(MediaType.APPLICATION_JSON)
public final class ReconciliationsResource {
    private final ReconciliationAnswers answers;
    private final Listings listings;

    @Activate
    public ReconciliationsResource(@Reference ReconciliationAnswers answers, @Reference Listings listings) {
        this.answers = answers;
        this.listings = listings;
    }

    @POST
    @Needs(LedgerPermissions.RECONCILE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        return Response.status(Response.Status.ACCEPTED)
                .entity(answers.started(file))
                .build();
    }

    @GET
    @Needs(LedgerPermissions.RECONCILIATION_READ)
    public Page<ReconciliationJson> list(@Context ListQuery query) {
        return listings.page(StatementListing.LIST, query).map(ReconciliationJson::of);
    }

    /** Its counts, and the lines that are open. */
    @GET
    @Needs(LedgerPermissions.RECONCILIATION_READ)
    @Path("{id}")
    public ReconciliationJson get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.whole(id, language);
    }

    @POST
    @Needs(LedgerPermissions.RECONCILE)
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public ReconciliationJson cancel(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.cancelled(id, language);
    }

    @GET
    @Needs(LedgerPermissions.RECONCILE)
    @Path("{id}/errors.xlsx")
    @Produces(ImportPaths.XLSX)
    public Response errors(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return answers.errors(id, language);
    }

    /** @param kind bank, union or operator */
    @GET
    @Needs(LedgerPermissions.RECONCILE)
    @Path("template.xlsx")
    @Produces(ImportPaths.XLSX)
    public Response template(@QueryParam("kind") @DefaultValue("") String kind) {
        return answers.template(kind);
    }
}
