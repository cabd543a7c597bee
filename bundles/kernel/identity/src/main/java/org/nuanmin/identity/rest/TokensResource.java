package org.nuanmin.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.session.BearerTokens;
import org.nuanmin.identity.session.NewToken;
import org.nuanmin.identity.session.OwnToken;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Open;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Signing in for a token, and ending it. */
@Component(service = TokensResource.class)
@JakartarsResource
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {
    private static final int SCHEME = "Bearer ".length();

    private final BearerTokens tokens;

    @Activate
    public TokensResource(@Reference BearerTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @Open
    public Response create(@NotNull @Valid TokenWish wish) {
        String address = Request.current().map(Request::address).orElse("");
        NewToken made = tokens.create(wish.username(), wish.password(), wish.shownLabel(), address);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Needs(IdentityPermissions.ACCOUNT_OWN)
    public Page<OwnToken> own() {
        return Whole.of(tokens.own());
    }

    @DELETE
    @Needs(IdentityPermissions.ACCOUNT_OWN)
    @Path("current")
    public void endCurrent(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        tokens.endCurrent(authorization.substring(SCHEME).strip());
    }

    @DELETE
    @Needs(IdentityPermissions.ACCOUNT_OWN)
    @Path("{id}")
    public void end(@PathParam("id") String id) {
        tokens.end(id);
    }
}
