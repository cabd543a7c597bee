package org.nuanmin.operations.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.nuanmin.operations.OperationsDepartment;
import org.nuanmin.operations.backup.BackupDesk;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Operator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Backups. */
@Component(service = BackupsResource.class)
@JakartarsResource
@Path("backups")
@Produces("application/json")
@Consumes("application/json")
public class BackupsResource {
    private final BackupDesk desk;

    @Activate
    public BackupsResource(@Reference BackupDesk desk) {
        this.desk = desk;
    }

    @POST
    @Needs(OperationsDepartment.BACKUP)
    @Operator
    public Response make(@NotNull @Valid BackupJson wish) {
        String made = desk.make(wish.directory()).toString();
        return Response.status(201).entity(new BackupJson(made)).build();
    }
}
