package org.nuanmin.hr.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ObjectionDesk;
import org.nuanmin.hr.benefit.TransferDesk;
import org.nuanmin.hr.issue.AfterDesk;
import org.nuanmin.hr.issue.OrderDesk;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Applications for the items of clause 3.1, and their steps. */
@Component(service = ApplicationsResource.class)
@JakartarsResource
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {
    private final ApplicationDesk desk;
    private final ReceiptDesk receipts;
    private final OrderDesk orders;
    private final AfterDesk after;
    private final ObjectionDesk objections;
    private final TransferDesk transfers;
    private final Listings listings;

    @Activate
    public ApplicationsResource(
            @Reference ApplicationDesk desk,
            @Reference ReceiptDesk receipts,
            @Reference OrderDesk orders,
            @Reference AfterDesk after,
            @Reference ObjectionDesk objections,
            @Reference TransferDesk transfers,
            @Reference Listings listings) {
        this.desk = desk;
        this.receipts = receipts;
        this.orders = orders;
        this.after = after;
        this.objections = objections;
        this.transfers = transfers;
        this.listings = listings;
    }

    @GET
    @Needs(HrPermissions.APPLICATION_READ)
    public Page<ApplicationJson> list(@Context ListQuery query) {
        var page = listings.page(ApplicationListing.LIST, query);
        var items = desk.items(page.items().stream().map(ApplicationRow::id).toList());
        return page.map(row -> ApplicationJson.of(row, items));
    }

    /** With each decision on it, and what that saw. */
    @GET
    @Needs(HrPermissions.APPLICATION_READ)
    @Path("{id}")
    public ApplicationJson get(@PathParam("id") String id) {
        return listings.one(ApplicationListing.LIST, id)
                .map(row -> ApplicationJson.of(row, desk.items(List.of(id)), desk.steps(id)))
                .orElseThrow(() -> new NotFound(HrTexts.say("application.none")));
    }

    /** Each item once; an item that went before is a conflict, and then nothing goes. */
    @POST
    @Needs(HrPermissions.ITEM_ISSUE)
    @Idempotent
    @Path("{id}/receipts")
    public Response issue(@PathParam("id") String id, @Nullable NewReceiptJson body) {
        var receipt = receipts.get(receipts.issue(id, NewReceiptJson.wish(body)));
        var items = desk.items(List.of(id)).getOrDefault(id, List.of());
        return Response.status(Response.Status.CREATED)
                .entity(ReceiptJson.of(receipt, items))
                .build();
    }

    @POST
    @Needs(HrPermissions.ORDER_CONFIRM)
    @Path("{id}/items/{item}/arrive")
    @Consumes(MediaType.WILDCARD)
    public ApplicationJson arrived(@PathParam("id") String id, @PathParam("item") String item) {
        orders.arrived(id, item);
        return get(id);
    }

    @POST
    @Needs(HrPermissions.ORDER_CONFIRM)
    @Path("{id}/items/{item}/fail")
    public ApplicationJson failed(
            @PathParam("id") String id, @PathParam("item") String item, @Nullable ReasonJson body) {
        orders.failed(id, item, ReasonJson.of(body));
        return get(id);
    }

    /** A lost voucher: the old serial is void. */
    @POST
    @Needs(HrPermissions.ITEM_MEND)
    @Path("{id}/items/{item}/replace")
    public ApplicationJson replace(
            @PathParam("id") String id, @PathParam("item") String item, @Nullable ReplacementJson body) {
        var wish = body == null ? new ReplacementJson(null, null) : body;
        after.replace(id, item, wish.serial(), wish.reason());
        return get(id);
    }

    @POST
    @Needs(HrPermissions.ITEM_MEND)
    @Path("{id}/items/{item}/reclaim")
    public ApplicationJson reclaim(
            @PathParam("id") String id, @PathParam("item") String item, @Nullable ReasonJson body) {
        after.reclaim(id, item, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_SUBMIT)
    @Path("{id}/submit")
    public ApplicationJson submit(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.submit(id, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_REVIEW)
    @Path("{id}/review")
    @Consumes(MediaType.WILDCARD)
    public ApplicationJson review(@PathParam("id") String id) {
        desk.review(id);
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_APPROVE)
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    public ApplicationJson approve(@PathParam("id") String id) {
        desk.approve(id);
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_REFUSE)
    @Path("{id}/return")
    public ApplicationJson giveBack(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.giveBack(id, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_REFUSE)
    @Path("{id}/reject")
    public ApplicationJson reject(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.reject(id, ReasonJson.of(body));
        return get(id);
    }

    /** While it is in public; the days stand still until it is settled. */
    @POST
    @Needs(HrPermissions.APPLICATION_DISPUTE)
    @Path("{id}/dispute")
    public ApplicationJson dispute(@PathParam("id") String id, @Nullable ReasonJson body) {
        objections.dispute(id, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_SETTLE)
    @Path("{id}/settle")
    public ApplicationJson settle(@PathParam("id") String id, @Nullable SettlementJson body) {
        objections.settle(id, body == null ? null : body.outcome(), body == null ? null : body.reason());
        return get(id);
    }

    /** What is ready and not begun is not handed out any more. */
    @POST
    @Needs(HrPermissions.APPLICATION_REFUSE)
    @Path("{id}/void")
    public ApplicationJson giveUp(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.giveUp(id, ReasonJson.of(body));
        return get(id);
    }

    @POST
    @Needs(HrPermissions.APPLICATION_TRANSFER)
    @Path("{id}/transfer")
    public MovedApplicationJson transfer(@PathParam("id") String id, @Nullable ApplicationMoveJson body) {
        var wish = body == null ? new ApplicationMoveJson(null, null) : body;
        var state = transfers.transfer(id, wish.unit(), wish.reason());
        return new MovedApplicationJson(id, state, wish.unit());
    }
}
