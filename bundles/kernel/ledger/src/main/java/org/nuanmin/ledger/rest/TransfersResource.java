package org.nuanmin.ledger.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.stock.StockDesk;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 调拨: from one unit's store to another's. */
@Component(service = TransfersResource.class)
@JakartarsResource
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(LedgerPermissions.STOCK_KEEP)
public final class TransfersResource extends ReversiblePaths {
    private final StockDesk desk;

    @Activate
    public TransfersResource(@Reference StockDesk desk, @Reference ReversalDesk reversals) {
        super(reversals, Document.Kind.TRANSFER, GoodsReversedJson::of);
        this.desk = desk;
    }

    @POST
    @Idempotent
    public Response transfer(@Nullable NewTransferJson body) {
        var wish = body == null ? new NewTransferJson(null, null, null, null, null) : body;
        var over = desk.transfer(wish.item(), wish.from(), wish.to(), wish.quantity(), wish.document());
        return created(TransferJson.of(over));
    }
}
