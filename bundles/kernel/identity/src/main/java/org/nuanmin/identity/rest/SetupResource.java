package org.nuanmin.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nuanmin.portal.api.identity.Setup;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.rest.Open;
import org.nuanmin.portal.api.rest.Operator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The first start: the operator asks for codes, each administrator uses his. */
@Component(service = SetupResource.class)
@JakartarsResource
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SetupResource {
    private final Setup setup;

    @Activate
    public SetupResource(@Reference Setup setup) {
        this.setup = setup;
    }

    @POST
    @Path("setup-codes")
    @Operator
    @Consumes(MediaType.WILDCARD)
    public Response codes() {
        return created(new SetupJson(setup.codes()));
    }

    @POST
    @Path("setup")
    @Open
    public Response administrator(@NotNull @Valid SetupWish wish) {
        String address = Request.current().map(Request::address).orElse("");
        User made = setup.administrator(wish.code(), wish.username(), wish.name(), wish.password(), address);
        return created(new NewAdministratorJson(made.id(), made.username()));
    }

    private static Response created(Object body) {
        return Response.status(Response.Status.CREATED).entity(body).build();
    }
}
