package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.duty.RosterDesk;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** A station's duty roster. */
@Component(service = ShiftsResource.class)
@JakartarsResource
@Path("stations/{id}/shifts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ShiftsResource {
    private final RosterDesk desk;
    private final Clocks clocks;

    @Activate
    public ShiftsResource(@Reference RosterDesk desk, @Reference Clocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    @GET
    @Needs(HrPermissions.STATION_READ)
    public Items<ShiftJson> shifts(
            @PathParam("id") String station,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var days = Days.of(from, to, clocks.today());
        return new Items<>(desk.shifts(station, days.from(), days.to()).stream()
                .map(ShiftJson::of)
                .toList());
    }

    @POST
    @Needs(HrPermissions.DUTY_MANAGE)
    public Response add(@PathParam("id") String station, @Nullable NewShiftJson body) {
        var wish = body == null ? new NewShiftJson(null, null, null, null, null) : body;
        var shift = desk.add(station, wish.wish());
        return Response.status(Response.Status.CREATED)
                .entity(ShiftJson.of(shift))
                .build();
    }

    @POST
    @Needs(HrPermissions.DUTY_MANAGE)
    @Path("{shift}/withdraw")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("shift") String shift) {
        desk.withdraw(shift);
        return Response.noContent().build();
    }
}
