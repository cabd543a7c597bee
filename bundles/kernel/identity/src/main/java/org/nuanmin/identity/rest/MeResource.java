package org.nuanmin.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.session.OwnAccount;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The caller's own account. */
@Component(service = MeResource.class)
@JakartarsResource
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {
    private final Identity identity;
    private final OwnAccount account;

    @Activate
    public MeResource(@Reference Identity identity, @Reference OwnAccount account) {
        this.identity = identity;
        this.account = account;
    }

    @GET
    @Needs(IdentityPermissions.ACCOUNT_OWN)
    public MeJson me() {
        return MeJson.of(identity.user(), account.permissions());
    }

    @POST
    @Needs(IdentityPermissions.ACCOUNT_OWN)
    @Path("password")
    public void changePassword(@NotNull @Valid PasswordWish wish) {
        String address = Request.current().map(Request::address).orElse("");
        account.changePassword(wish.current(), wish.password(), address);
    }
}
