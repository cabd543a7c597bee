package org.nuanmin.ledger.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 试算平衡: whether the books are in balance. */
@Component(service = TrialResource.class)
@JakartarsResource
@Path("trial")
@Produces(MediaType.APPLICATION_JSON)
public final class TrialResource {
    private final Books books;

    @Activate
    public TrialResource(@Reference Books books) {
        this.books = books;
    }

    @GET
    @Needs(LedgerPermissions.FUND_KEEP)
    public List<TrialJson> get() {
        return books.trial().stream().map(TrialJson::of).toList();
    }
}
