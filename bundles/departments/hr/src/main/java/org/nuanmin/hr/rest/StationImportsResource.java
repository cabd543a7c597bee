package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.station.StationSheet;
import org.nuanmin.portal.api.rest.ImportPaths;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.Upload;
import org.nuanmin.portal.api.work.Imports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Communities and stations from a workbook. */
@Component(service = StationImportsResource.class)
@JakartarsResource
@Path("stations/imports")
@Produces(MediaType.APPLICATION_JSON)
@Needs(HrPermissions.STATION_IMPORT)
public final class StationImportsResource extends ImportPaths {
    @Activate
    public StationImportsResource(@Reference Imports imports) {
        super(imports, StationSheet.KIND);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(Upload file) {
        return started(file, Map.of());
    }
}
