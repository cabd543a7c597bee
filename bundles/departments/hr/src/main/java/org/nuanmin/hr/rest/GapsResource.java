package org.nuanmin.hr.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.duty.RosterDesk;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Hours in which nobody is on duty at a station. */
@Component(service = GapsResource.class)
@JakartarsResource
@Path("stations/{id}/gaps")
@Produces(MediaType.APPLICATION_JSON)
public final class GapsResource {
    private final RosterDesk desk;
    private final Clocks clocks;

    @Activate
    public GapsResource(@Reference RosterDesk desk, @Reference Clocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    @GET
    @Needs(HrPermissions.STATION_READ)
    public Items<GapJson> gaps(
            @PathParam("id") String station,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var days = Days.of(from, to, clocks.today());
        return new Items<>(desk.gaps(station, days.from(), days.to()).stream()
                .map(GapJson::of)
                .toList());
    }
}
