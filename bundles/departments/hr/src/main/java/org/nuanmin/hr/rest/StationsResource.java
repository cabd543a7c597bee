package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.StationDesk;
import org.nuanmin.hr.station.StationListing;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.persistence.Edition;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Stations. */
@Component(service = StationsResource.class)
@JakartarsResource
@Path("stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StationsResource {
    private final StationDesk desk;
    private final Listings listings;

    @Activate
    public StationsResource(@Reference StationDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(HrPermissions.STATION_READ)
    public Page<StationJson> list(@Context ListQuery query) {
        return listings.page(StationListing.LIST, query).map(StationJson::of);
    }

    @GET
    @Needs(HrPermissions.STATION_READ)
    @Path("{id}")
    public StationJson get(@PathParam("id") String id) {
        return listings.one(StationListing.LIST, id)
                .map(StationJson::of)
                .orElseThrow(() -> new NotFound(HrTexts.say("station.none")));
    }

    @POST
    @Needs(HrPermissions.STATION_MANAGE)
    public Response create(@Nullable NewStationJson body) {
        var wish = body == null ? new NewStationJson(null, null, null, null, null) : body;
        String id = desk.create(wish.community(), wish.details());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    @PUT
    @Needs(HrPermissions.STATION_MANAGE)
    @Path("{id}")
    public StationJson put(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue(Edition.ANY) Edition seen,
            @Nullable StationChangeJson body) {
        return change(id, seen, body);
    }

    @PATCH
    @Needs(HrPermissions.STATION_MANAGE)
    @Path("{id}")
    public StationJson change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue(Edition.ANY) Edition seen,
            @Nullable StationChangeJson body) {
        var change = body == null ? new StationChangeJson(null, null, null, null) : body;
        desk.change(id, seen, change::appliedTo);
        return get(id);
    }

    @POST
    @Needs(HrPermissions.STATION_OPEN)
    @Path("{id}/open")
    @Consumes(MediaType.WILDCARD)
    public StationJson open(@PathParam("id") String id) {
        desk.open(id);
        return get(id);
    }

    @POST
    @Needs(HrPermissions.STATION_OPEN)
    @Path("{id}/close")
    public StationJson close(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.close(id, ReasonJson.of(body));
        return get(id);
    }
}
