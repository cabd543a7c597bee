package org.nuanmin.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.grant.GrantDesk;
import org.nuanmin.identity.grant.GrantRow;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The grants that hold. */
@Component(service = GrantsResource.class)
@JakartarsResource
@Path("grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantsResource {
    private final GrantDesk desk;
    private final Listings listings;

    @Activate
    public GrantsResource(@Reference GrantDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(IdentityPermissions.GRANT_MANAGE)
    public Page<GrantJson> list(@Context ListQuery query) {
        return listings.page(GrantRow.LIST, query).map(GrantJson::of);
    }

    @POST
    @Needs(IdentityPermissions.GRANT_MANAGE)
    public Response give(@NotNull @Valid GrantWish wish) {
        String id = desk.give(wish.user(), wish.role(), wish.unit());
        GrantJson made = GrantJson.of(listings.one(GrantRow.LIST, id).orElseThrow());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @DELETE
    @Needs(IdentityPermissions.GRANT_MANAGE)
    @Path("{id}")
    public void withdraw(@PathParam("id") String id) {
        desk.withdraw(id);
    }
}
