package org.nuanmin.registry.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.person.CorrectionDesk;
import org.nuanmin.registry.person.ErasureDesk;
import org.nuanmin.registry.person.LookupDesk;
import org.nuanmin.registry.person.MergeDesk;
import org.nuanmin.registry.person.PersonDesk;
import org.nuanmin.registry.person.PersonListing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** People. */
@Component(service = PeopleResource.class)
@JakartarsResource
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private final PersonDesk desk;
    private final LookupDesk lookups;
    private final CorrectionDesk corrections;
    private final MergeDesk merges;
    private final ErasureDesk erasures;
    private final Listings listings;

    @Activate
    public PeopleResource(
            @Reference PersonDesk desk,
            @Reference LookupDesk lookups,
            @Reference CorrectionDesk corrections,
            @Reference MergeDesk merges,
            @Reference ErasureDesk erasures,
            @Reference Listings listings) {
        this.desk = desk;
        this.lookups = lookups;
        this.corrections = corrections;
        this.merges = merges;
        this.erasures = erasures;
        this.listings = listings;
    }

    @GET
    @Needs(RegistryPermissions.PERSON_READ)
    public Page<PersonJson> list(@Context ListQuery query) {
        return listings.page(PersonListing.LIST, query).map(PersonJson::of);
    }

    @GET
    @Needs(RegistryPermissions.PERSON_READ)
    @Path("{id}")
    public PersonJson get(@PathParam("id") String id) {
        return listings.one(PersonListing.LIST, id)
                .map(PersonJson::of)
                .orElseThrow(() -> new NotFound(RegistryTexts.say("person.none")));
    }

    /** 201 for someone new, 200 for a number that is known. */
    @POST
    @Needs(RegistryPermissions.PERSON_ADD)
    public Response register(@Nullable NewPersonJson body) {
        var wish = body == null ? new NewPersonJson(null, null, null, null, null, null) : body;
        var registered = desk.register(wish.wish());
        var person = listings.one(PersonListing.LIST, registered.id())
                .map(PersonJson::of)
                .orElseGet(() -> PersonJson.unseen(registered.id()));
        return Response.status(registered.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(person)
                .build();
    }

    @POST
    @Needs(RegistryPermissions.PERSON_LOOKUP)
    @Path("lookup")
    public CardJson lookup(@Nullable LookupJson body) {
        var asked = body == null ? new LookupJson(null, null, null) : body;
        return CardJson.of(lookups.lookup(asked.idType(), asked.idNumber(), asked.reason()));
    }

    @POST
    @Needs(RegistryPermissions.PERSON_REVEAL)
    @Path("{id}/reveal")
    public RevealedJson reveal(@PathParam("id") String id, @Nullable ReasonJson body) {
        return RevealedJson.of(desk.reveal(id, ReasonJson.of(body)));
    }

    @POST
    @Needs(RegistryPermissions.CORRECTION_ASK)
    @Path("{id}/corrections")
    public Response correct(@PathParam("id") String id, @Nullable CorrectionWishJson body) {
        var wish = body == null ? new CorrectionWishJson(null, null, null) : body;
        String asked = corrections.ask(id, wish.field(), wish.value(), wish.reason());
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", asked))
                .build();
    }

    @POST
    @Needs(RegistryPermissions.PERSON_MERGE)
    @Path("{id}/merge")
    public MergedJson merge(@PathParam("id") String id, @Nullable MergeJson body) {
        var wish = body == null ? new MergeJson(null, null) : body;
        return new MergedJson(String.valueOf(wish.into()), merges.merge(id, wish.into(), wish.reason()));
    }

    @POST
    @Needs(RegistryPermissions.PERSON_ERASE)
    @Path("{id}/erase")
    public Response erase(@PathParam("id") String id, @Nullable ReasonJson body) {
        erasures.erase(id, ReasonJson.of(body));
        return Response.noContent().build();
    }
}
