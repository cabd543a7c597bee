package org.nuanmin.ledger.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.nuanmin.portal.api.rest.ReasonJson;
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
public final class StocktakesResource {
    private final StockDesk desk;
    private final ReversalDesk reversals;

    @Activate
    public StocktakesResource(@Reference StockDesk desk, @Reference ReversalDesk reversals) {
        this.desk = desk;
        this.reversals = reversals;
    }

    /** 201 with a document where the books were wrong, else 200. */
    @POST
    @Needs(LedgerPermissions.STOCK_KEEP)
    @Idempotent
    public Response count(@Nullable NewStocktakeJson body) {
        var wish = body == null ? new NewStocktakeJson(null, null, null, null) : body;
        var found = desk.count(wish.item(), wish.unit(), wish.counted(), wish.reason());
        return Response.status(found.id() == null ? Response.Status.OK : Response.Status.CREATED)
                .entity(StocktakeJson.of(found))
                .build();
    }

    /** 冲销, once, while the goods are still there. */
    @POST
    @Needs(LedgerPermissions.STOCK_KEEP)
    @Idempotent
    @Path("{id}/reverse")
    public Response reverse(@PathParam("id") String id, @Nullable ReasonJson body) {
        var reversed = reversals.reverse(Document.Kind.STOCKTAKE, id, ReasonJson.of(body));
        return Response.status(Response.Status.CREATED)
                .entity(GoodsReversedJson.of(reversed))
                .build();
    }
}
