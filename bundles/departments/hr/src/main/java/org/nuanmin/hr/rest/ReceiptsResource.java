package org.nuanmin.hr.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.issue.IssueListing;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** What was handed out. */
@Component(service = ReceiptsResource.class)
@JakartarsResource
@Path("receipts")
@Produces(MediaType.APPLICATION_JSON)
public final class ReceiptsResource {
    private final ReceiptDesk desk;
    private final ApplicationDesk applications;
    private final Listings listings;

    @Activate
    public ReceiptsResource(
            @Reference ReceiptDesk desk, @Reference ApplicationDesk applications, @Reference Listings listings) {
        this.desk = desk;
        this.applications = applications;
        this.listings = listings;
    }

    /** A line an item. */
    @GET
    @Needs(HrPermissions.APPLICATION_READ)
    public Page<IssueLineJson> list(@Context ListQuery query) {
        return listings.page(IssueListing.LIST, query).map(IssueLineJson::of);
    }

    @GET
    @Needs(HrPermissions.APPLICATION_READ)
    @Path("{id}")
    public ReceiptJson get(@PathParam("id") String id) {
        var receipt = desk.get(id);
        var items = applications.items(List.of(receipt.application()));
        return ReceiptJson.of(receipt, items.getOrDefault(receipt.application(), List.of()));
    }
}
