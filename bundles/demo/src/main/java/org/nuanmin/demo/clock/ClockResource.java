package org.nuanmin.demo.clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.nuanmin.demo.DemoDepartment;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The district's business time. */
@Component(service = ClockResource.class)
@JakartarsResource
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ClockResource {
    private final ClockDesk desk;

    @Activate
    public ClockResource(@Reference ClockDesk desk) {
        this.desk = desk;
    }

    @GET
    @Needs(DemoDepartment.CLOCK_MOVE)
    public ClockJson now() {
        return new ClockJson(desk.now());
    }

    @POST
    @Needs(DemoDepartment.CLOCK_MOVE)
    public ClockJson forward(@Nullable ClockWish body) {
        return new ClockJson(desk.forward(body == null ? null : body.to()));
    }
}
