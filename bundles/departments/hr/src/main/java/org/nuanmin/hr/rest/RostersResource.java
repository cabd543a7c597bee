package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.benefit.RosterSheet;
import org.nuanmin.portal.api.rest.ImportPaths;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Employers' rosters of staying staff; enterprise, group and unit come as fields beside the file. */
@Component(service = RostersResource.class)
@JakartarsResource
@Path("rosters")
@Produces(MediaType.APPLICATION_JSON)
@Needs(HrPermissions.ROSTER_UPLOAD)
public final class RostersResource extends ImportPaths {
    @Activate
    public RostersResource(@Reference Imports imports) {
        super(imports, RosterSheet.KIND);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        return started(
                file,
                Map.of(
                        "enterprise", file.field("enterprise"),
                        "group", file.field("group"),
                        "unit", file.field("unit")));
    }
}
