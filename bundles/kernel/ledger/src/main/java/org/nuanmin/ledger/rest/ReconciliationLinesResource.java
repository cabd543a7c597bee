package org.nuanmin.ledger.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.reconcile.EntryListing;
import org.nuanmin.ledger.reconcile.ReconcileDesk;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The lines of files, and what is done to them by hand. */
@Component(service = ReconciliationLinesResource.class)
@JakartarsResource
@Path("reconciliation-lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReconciliationLinesResource {
    private final ReconcileDesk desk;
    private final Listings listings;

    @Activate
    public ReconciliationLinesResource(@Reference ReconcileDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    /** Of one file by {@code statement}, those that are open by {@code state=DIFFERS,UNKNOWN}. */
    @GET
    @Needs(LedgerPermissions.RECONCILIATION_READ)
    public Page<ReconciliationLineJson> list(@Context ListQuery query) {
        return listings.page(EntryListing.LIST, query).map(ReconciliationLineJson::of);
    }

    @GET
    @Needs(LedgerPermissions.RECONCILIATION_READ)
    @Path("{id}")
    public ReconciliationLineJson get(@PathParam("id") String id) {
        return listings.one(EntryListing.LIST, id)
                .map(ReconciliationLineJson::of)
                .orElseThrow(() -> new NotFound(LedgerTexts.say("statement.no-line")));
    }

    @POST
    @Needs(LedgerPermissions.RECONCILE)
    @Path("{id}/settle")
    public ReconciliationLineJson settle(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.settle(id, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(LedgerPermissions.RECONCILE)
    @Path("{id}/undo")
    public ReconciliationLineJson undo(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.undo(id, ReasonJson.of(body));
        return get(id);
    }
}
