package org.nuanmin.ledger.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.ReasonJson;

/** Documents of a kind that can be taken back; the right to it is the resource's own. */
public abstract class ReversiblePaths {
    private final ReversalDesk reversals;
    private final Document.Kind kind;
    private final Function<ReversalDesk.Reversed, Object> json;

    ReversiblePaths(ReversalDesk reversals, Document.Kind kind, Function<ReversalDesk.Reversed, Object> json) {
        this.reversals = reversals;
        this.kind = kind;
        this.json = json;
    }

    /** 冲销, once, while what it gave is still there. */
    @POST
    @Idempotent
    @Path("{id}/reverse")
    public Response reverse(@PathParam("id") String id, @Nullable ReasonJson body) {
        return created(json.apply(reversals.reverse(kind, id, ReasonJson.of(body))));
    }

    static Response created(Object json) {
        return Response.status(Response.Status.CREATED).entity(json).build();
    }
}
