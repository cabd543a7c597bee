package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.voucher.VoucherDesk;
import org.nuanmin.hr.voucher.VoucherRangeListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Ranges of numbered vouchers. */
@Component(service = VouchersResource.class)
@JakartarsResource
@Path("voucher-ranges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VouchersResource {
    private final VoucherDesk desk;
    private final Listings listings;

    @Activate
    public VouchersResource(@Reference VoucherDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(HrPermissions.VOUCHER_READ)
    public Page<VoucherRangeJson> list(@Context ListQuery query) {
        return listings.page(VoucherRangeListing.LIST, query).map(VoucherRangeJson::of);
    }

    @GET
    @Needs(HrPermissions.VOUCHER_READ)
    @Path("{id}")
    public VoucherRangeJson get(@PathParam("id") String id) {
        return listings.one(VoucherRangeListing.LIST, id)
                .map(VoucherRangeJson::of)
                .orElseThrow(() -> new NotFound(HrTexts.say("voucher.none")));
    }

    @POST
    @Needs(HrPermissions.VOUCHER_KEEP)
    public Response hand(@Nullable NewVoucherRangeJson body) {
        var wish = body == null ? new NewVoucherRangeJson(null, null, null, null) : body;
        String id = desk.hand(wish.item(), wish.unit(), wish.first(), wish.last());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }
}
