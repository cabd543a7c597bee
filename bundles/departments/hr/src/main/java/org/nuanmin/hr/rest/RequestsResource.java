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
import org.nuanmin.hr.request.RequestDesk;
import org.nuanmin.hr.request.RequestListing;
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

/** Residents' requests. */
@Component(service = RequestsResource.class)
@JakartarsResource
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RequestsResource {
    private final RequestDesk desk;
    private final Listings listings;

    @Activate
    public RequestsResource(@Reference RequestDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(HrPermissions.REQUEST_READ)
    public Page<RequestJson> list(@Context ListQuery query) {
        return listings.page(RequestListing.LIST, query).map(RequestJson::of);
    }

    @GET
    @Needs(HrPermissions.REQUEST_READ)
    @Path("{id}")
    public RequestJson get(@PathParam("id") String id) {
        return listings.one(RequestListing.LIST, id)
                .map(row -> RequestJson.of(row, desk.steps(id)))
                .orElseThrow(() -> new NotFound(HrTexts.say("request.none")));
    }

    @POST
    @Needs(HrPermissions.REQUEST_TAKE)
    public Response take(@Nullable NewRequestJson body) {
        var wish = body == null ? new NewRequestJson(null, null, null) : body;
        String id = desk.take(wish.station(), wish.subject(), wish.contact());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    @POST
    @Needs(HrPermissions.REQUEST_HANDLE)
    @Path("{id}/handle")
    public RequestJson handle(@PathParam("id") String id, @Nullable NoteJson body) {
        desk.handle(id, NoteJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.REQUEST_HANDLE)
    @Path("{id}/call-back")
    public RequestJson callBack(@PathParam("id") String id, @Nullable NoteJson body) {
        desk.callBack(id, NoteJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.REQUEST_HANDLE)
    @Path("{id}/close")
    public RequestJson close(@PathParam("id") String id, @Nullable NoteJson body) {
        desk.close(id, NoteJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.REQUEST_TRANSFER)
    @Path("{id}/transfer")
    public MovedJson transfer(@PathParam("id") String id, @Nullable TransferJson body) {
        var wish = body == null ? new TransferJson(null, null) : body;
        var moved = desk.transfer(id, wish.unit(), wish.note());
        return new MovedJson(moved.id(), moved.state(), moved.unit());
    }

    @POST
    @Needs(HrPermissions.CONTACT_REVEAL)
    @Path("{id}/contact")
    public ContactJson contact(@PathParam("id") String id, @Nullable ReasonJson body) {
        return new ContactJson(desk.reveal(id, ReasonJson.of(body)));
    }
}
