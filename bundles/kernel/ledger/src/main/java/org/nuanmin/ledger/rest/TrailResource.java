package org.nuanmin.ledger.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.trail.ProofDesk;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.text.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** From a receipt to where its money came from. */
@Component(service = TrailResource.class)
@JakartarsResource
@Path("trail")
@Produces(MediaType.APPLICATION_JSON)
public final class TrailResource {
    private final TrailDesk desk;
    private final ProofDesk proofs;

    @Activate
    public TrailResource(@Reference TrailDesk desk, @Reference ProofDesk proofs) {
        this.desk = desk;
        this.proofs = proofs;
    }

    @GET
    @Needs(LedgerPermissions.TRAIL_READ)
    @Path("{receipt}")
    public TrailJson get(
            @PathParam("receipt") String receipt,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        return TrailJson.of(desk.of(receipt), proofs.of(receipt), Languages.of(language));
    }
}
