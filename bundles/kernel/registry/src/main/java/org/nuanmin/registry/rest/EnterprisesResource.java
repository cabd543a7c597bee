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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.enterprise.EnterpriseDesk;
import org.nuanmin.registry.enterprise.EnterpriseListing;
import org.nuanmin.registry.enterprise.ListDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Employers. */
@Component(service = EnterprisesResource.class)
@JakartarsResource
@Path("enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnterprisesResource {
    private final EnterpriseDesk desk;
    private final ListDesk lists;
    private final Listings listings;

    @Activate
    public EnterprisesResource(
            @Reference EnterpriseDesk desk, @Reference ListDesk lists, @Reference Listings listings) {
        this.desk = desk;
        this.lists = lists;
        this.listings = listings;
    }

    @GET
    @Needs(RegistryPermissions.ENTERPRISE_READ)
    public Page<EnterpriseJson> list(@Context ListQuery query) {
        return listings.page(EnterpriseListing.LIST, query).map(EnterpriseJson::of);
    }

    @GET
    @Needs(RegistryPermissions.ENTERPRISE_READ)
    @Path("{id}")
    public EnterpriseJson get(@PathParam("id") String id) {
        return listings.one(EnterpriseListing.LIST, id)
                .map(EnterpriseJson::of)
                .orElseThrow(() -> new NotFound(RegistryTexts.say("enterprise.none")));
    }

    @POST
    @Needs(RegistryPermissions.ENTERPRISE_ADD)
    public Response register(@Nullable NewEnterpriseJson body) {
        var wish = body == null ? new NewEnterpriseJson(null, null) : body;
        String id = desk.register(wish.name(), wish.code());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    @GET
    @Needs(RegistryPermissions.ENTERPRISE_READ)
    @Path("{id}/lists")
    public List<ListedJson> lists(@PathParam("id") String id) {
        return lists.of(get(id).id()).stream().map(ListedJson::of).toList();
    }

    @POST
    @Needs(RegistryPermissions.LIST_KEEP)
    @Path("{id}/lists")
    public Response enter(@PathParam("id") String id, @Nullable NewListedJson body) {
        var wish = body == null ? new NewListedJson(null, null, null) : body;
        lists.enter(id, wish.list(), wish.from(), wish.document());
        return Response.status(Response.Status.CREATED).entity(lists(id)).build();
    }

    @POST
    @Needs(RegistryPermissions.LIST_KEEP)
    @Path("{id}/lists/{list}/end")
    public List<ListedJson> end(@PathParam("id") String id, @PathParam("list") String list, @Nullable EndJson body) {
        lists.end(id, list, body == null ? null : body.to());
        return lists(id);
    }
}
