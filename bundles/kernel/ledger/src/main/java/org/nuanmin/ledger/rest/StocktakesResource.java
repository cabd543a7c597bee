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

/** 盘点: what was counted, and the difference to the books. */
@Component(service = StocktakesResource.class)
@JakartarsResource
@Path("stocktakes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(LedgerPermissions.STOCK_KEEP)
public final class StocktakesResource extends ReversiblePaths {
    private final StockDesk desk;

    @Activate
    public StocktakesResource(@Reference StockDesk desk, @Reference ReversalDesk reversals) {
        super(reversals, Document.Kind.STOCKTAKE, GoodsReversedJson::of);
        this.desk = desk;
    }

    /** 201 with a document where the books were wrong, else 200. */
    @POST
    @Idempotent
    public Response count(@Nullable NewStocktakeJson body) {
        var wish = body == null ? new NewStocktakeJson(null, null, null, null) : body;
        var found = desk.count(wish.item(), wish.unit(), wish.counted(), wish.reason());
        return Response.status(found.id() == null ? Response.Status.OK : Response.Status.CREATED)
                .entity(StocktakeJson.of(found))
                .build();
    }
}
