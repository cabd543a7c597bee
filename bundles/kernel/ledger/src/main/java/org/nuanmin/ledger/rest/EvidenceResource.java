package org.nuanmin.ledger.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.trail.ProofDesk;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.text.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** What stands behind a document, of the books or of whom it was booked for; and the files themselves. */
@Component(service = EvidenceResource.class)
@JakartarsResource
@Path("evidence")
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceResource {
    private final ProofDesk desk;

    @Activate
    public EvidenceResource(@Reference ProofDesk desk) {
        this.desk = desk;
    }

    /** As far as the caller may see it; files have an address for who may walk the trail. */
    @GET
    @Needs(LedgerPermissions.ACCOUNT_READ)
    @Path("{document}")
    public List<ProofJson> get(
            @PathParam("document") String document,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String language) {
        var found = ProofJson.all(desk.of(document), desk.may(), Languages.of(language));
        if (found.isEmpty()) {
            throw new NotFound(LedgerTexts.say("trail.no-proof"));
        }
        return found;
    }

    /** A signature, or a scan. */
    @GET
    @Needs(LedgerPermissions.TRAIL_READ)
    @Path("{document}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@PathParam("document") String document, @PathParam("attachment") String attachment) {
        var opened = desk.open(document, attachment);
        return FileAnswer.of("proof", opened.file(), opened.content()::accept);
    }
}
