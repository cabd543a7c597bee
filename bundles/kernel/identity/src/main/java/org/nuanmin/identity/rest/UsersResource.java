package org.nuanmin.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.identity.account.AccountRow;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The accounts. */
@Component(service = UsersResource.class)
@JakartarsResource
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {
    private final AccountDesk desk;
    private final Listings listings;

    @Activate
    public UsersResource(@Reference AccountDesk desk, @Reference Listings listings) {
        this.desk = desk;
        this.listings = listings;
    }

    @GET
    @Needs(IdentityPermissions.USER_MANAGE)
    public Page<UserJson> list(@Context ListQuery query) {
        return listings.page(AccountRow.LIST, query).map(UserJson::of);
    }

    @GET
    @Needs(IdentityPermissions.USER_MANAGE)
    @Path("{id}")
    public UserJson one(@PathParam("id") String id) {
        return listings.one(AccountRow.LIST, id)
                .map(UserJson::of)
                .orElseThrow(() -> new NotFound(IdentityTexts.message("account.unknown")));
    }

    @POST
    @Needs(IdentityPermissions.USER_MANAGE)
    public Response create(@NotNull @Valid UserWish wish) {
        User made = desk.create(wish.username(), wish.name(), wish.unit(), wish.password());
        return Response.status(Response.Status.CREATED).entity(one(made.id())).build();
    }

    @POST
    @Needs(IdentityPermissions.USER_MANAGE)
    @Path("{id}/lock")
    public UserJson lock(@PathParam("id") String id) {
        desk.lock(id);
        return one(id);
    }

    @POST
    @Needs(IdentityPermissions.USER_MANAGE)
    @Path("{id}/unlock")
    public UserJson unlock(@PathParam("id") String id) {
        desk.unlock(id);
        return one(id);
    }

    @POST
    @Needs(IdentityPermissions.USER_MANAGE)
    @Path("{id}/reset-password")
    public UserJson resetPassword(@PathParam("id") String id, @NotNull @Valid ResetWish wish) {
        desk.resetPassword(id, wish.password());
        return one(id);
    }

    @POST
    @Needs(IdentityPermissions.USER_MANAGE)
    @Path("{id}/sign-out")
    public UserJson signOutEverywhere(@PathParam("id") String id) {
        desk.signOutEverywhere(id);
        return one(id);
    }
}
