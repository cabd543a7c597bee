package org.nuanmin.identity.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.grant.Role;
import org.nuanmin.identity.grant.RoleDesk;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The roles and what each may do. */
@Component(service = RolesResource.class)
@JakartarsResource
@Path("roles")
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {
    private final RoleDesk desk;

    @Activate
    public RolesResource(@Reference RoleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Needs(IdentityPermissions.ROLE_MANAGE)
    public Page<Role> list() {
        return Whole.of(desk.roles());
    }

    @PUT
    @Needs(IdentityPermissions.ROLE_MANAGE)
    @Path("{role}/permissions/{permission}")
    public void give(@PathParam("role") String role, @PathParam("permission") String permission) {
        desk.give(role, permission);
    }

    @DELETE
    @Needs(IdentityPermissions.ROLE_MANAGE)
    @Path("{role}/permissions/{permission}")
    public void withdraw(@PathParam("role") String role, @PathParam("permission") String permission) {
        desk.withdraw(role, permission);
    }
}
