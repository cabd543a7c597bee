package org.nuanmin.ledger.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.stock.StockListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 物资: what lies where. */
@Component(service = StocksResource.class)
@JakartarsResource
@Path("stocks")
@Produces(MediaType.APPLICATION_JSON)
public final class StocksResource {
    private final Listings listings;

    @Activate
    public StocksResource(@Reference Listings listings) {
        this.listings = listings;
    }

    @GET
    @Needs(LedgerPermissions.STOCK_READ)
    public Page<StockJson> list(@Context ListQuery query) {
        return listings.page(StockListing.LIST, query).map(StockJson::of);
    }

    @GET
    @Needs(LedgerPermissions.STOCK_READ)
    @Path("{id}")
    public StockJson get(@PathParam("id") String id) {
        return listings.one(StockListing.LIST, id)
                .map(StockJson::of)
                .orElseThrow(() -> new NotFound(LedgerTexts.say("stock.none")));
    }
}
