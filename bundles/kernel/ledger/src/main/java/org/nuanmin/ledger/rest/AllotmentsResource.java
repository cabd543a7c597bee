package org.nuanmin.ledger.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 下达: from a fund to a unit. */
@Component(service = AllotmentsResource.class)
@JakartarsResource
@Path("allotments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(LedgerPermissions.FUND_KEEP)
public final class AllotmentsResource extends ReversiblePaths {
    private final FundDesk desk;

    @Activate
    public AllotmentsResource(@Reference FundDesk desk, @Reference ReversalDesk reversals) {
        super(reversals, Document.Kind.ALLOTMENT, ReversedJson::of);
        this.desk = desk;
    }

    @POST
    @Idempotent
    public Response allot(@Nullable NewAllotmentJson body) {
        var wish = body == null ? new NewAllotmentJson(null, null, null, null) : body;
        var booked = desk.allot(wish.fund(), wish.unit(), wish.amount(), wish.document());
        return created(BookedJson.of(booked));
    }
}
