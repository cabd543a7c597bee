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

/** 入库: from a supplier or donor into a unit's store. */
@Component(service = GoodsInResource.class)
@JakartarsResource
@Path("goods-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(LedgerPermissions.STOCK_KEEP)
public final class GoodsInResource extends ReversiblePaths {
    private final StockDesk desk;

    @Activate
    public GoodsInResource(@Reference StockDesk desk, @Reference ReversalDesk reversals) {
        super(reversals, Document.Kind.GOODS_IN, GoodsReversedJson::of);
        this.desk = desk;
    }

    @POST
    @Idempotent
    public Response bringIn(@Nullable NewGoodsInJson body) {
        var wish = body == null ? new NewGoodsInJson(null, null, null, null, null) : body;
        var in = desk.bringIn(wish.item(), wish.unit(), wish.quantity(), wish.supplier(), wish.document());
        return created(GoodsInJson.of(in));
    }
}
