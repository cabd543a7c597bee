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

/** 入账: into a fund, from the budget of who pays for it. */
@Component(service = BookingsResource.class)
@JakartarsResource
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(LedgerPermissions.FUND_KEEP)
public final class BookingsResource extends ReversiblePaths {
    private final FundDesk desk;

    @Activate
    public BookingsResource(@Reference FundDesk desk, @Reference ReversalDesk reversals) {
        super(reversals, Document.Kind.BOOKING, ReversedJson::of);
        this.desk = desk;
    }

    @POST
    @Idempotent
    public Response book(@Nullable NewBookingJson body) {
        var wish = body == null ? new NewBookingJson(null, null, null) : body;
        var booked = desk.book(wish.fund(), wish.amount(), wish.document());
        return created(BookedJson.of(booked));
    }
}
