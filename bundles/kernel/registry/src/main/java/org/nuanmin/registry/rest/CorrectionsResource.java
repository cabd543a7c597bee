package org.nuanmin.registry.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.person.CorrectionDesk;
import org.nuanmin.registry.person.CorrectionListing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** What people asked to have put right. */
@Component(service = CorrectionsResource.class)
@JakartarsResource
@Path("corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CorrectionsResource {
    private final CorrectionDesk desk;
    private final Listings listings;

    @Activate
    public CorrectionsResource(@Reference CorrectionDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(RegistryPermissions.PERSON_READ)
    public Page<CorrectionJson> list(@Context ListQuery query) {
        return listings.page(CorrectionListing.LIST, query).map(CorrectionJson::of);
    }

    @GET
    @Needs(RegistryPermissions.PERSON_READ)
    @Path("{id}")
    public CorrectionJson get(@PathParam("id") String id) {
        return listings.one(CorrectionListing.LIST, id)
                .map(CorrectionJson::of)
                .orElseThrow(() -> new NotFound(RegistryTexts.say("correction.none")));
    }

    @POST
    @Needs(RegistryPermissions.CORRECTION_ANSWER)
    @Path("{id}/accept")
    public CorrectionJson accept(@PathParam("id") String id, @Nullable AnswerJson body) {
        desk.answer(id, true, AnswerJson.of(body));
        return get(id);
    }

    @POST
    @Needs(RegistryPermissions.CORRECTION_ANSWER)
    @Path("{id}/refuse")
    public CorrectionJson refuse(@PathParam("id") String id, @Nullable AnswerJson body) {
        desk.answer(id, false, AnswerJson.of(body));
        return get(id);
    }
}
