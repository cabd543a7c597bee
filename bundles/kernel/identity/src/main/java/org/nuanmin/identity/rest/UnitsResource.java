package org.nuanmin.identity.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.unit.UnitRow;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The units. */
@Component(service = UnitsResource.class)
@JakartarsResource
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    private final Listings listings;

    @Activate
    public UnitsResource(@Reference Listings listings) {
        this.listings = listings;
    }

    @GET
    @Needs(IdentityPermissions.UNIT_READ)
    public Page<UnitJson> list(@Context ListQuery query) {
        return listings.page(UnitRow.LIST, query).map(UnitJson::of);
    }

    @GET
    @Needs(IdentityPermissions.UNIT_READ)
    @Path("{id}")
    public UnitJson one(@PathParam("id") String id) {
        return listings.one(UnitRow.LIST, id)
                .map(UnitJson::of)
                .orElseThrow(() -> new NotFound(IdentityTexts.message("unit.unknown", id)));
    }
}
