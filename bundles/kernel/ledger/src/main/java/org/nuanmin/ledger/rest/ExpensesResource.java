package org.nuanmin.ledger.rest;

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
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.expense.ExpenseListing;
import org.nuanmin.ledger.expense.InvoiceDesk;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.rest.Idempotent;
import org.nuanmin.portal.api.rest.Needs;
import org.nuanmin.portal.api.rest.ReasonJson;
import org.nuanmin.portal.api.rest.Upload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** 支出单. */
@Component(service = ExpensesResource.class)
@JakartarsResource
@Path("expenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ExpensesResource {
    private final ExpenseDesk desk;
    private final InvoiceDesk invoices;
    private final Listings listings;

    @Activate
    public ExpensesResource(
            @Reference ExpenseDesk desk, @Reference InvoiceDesk invoices, @Reference Listings listings) {
        this.desk = desk;
        this.invoices = invoices;
        this.listings = listings;
    }

    @GET
    @Needs(LedgerPermissions.EXPENSE_READ)
    public Page<ExpenseJson> list(@Context ListQuery query) {
        return listings.page(ExpenseListing.LIST, query).map(ExpenseJson::of);
    }

    @GET
    @Needs(LedgerPermissions.EXPENSE_READ)
    @Path("{id}")
    public ExpenseJson get(@PathParam("id") String id) {
        return listings.one(ExpenseListing.LIST, id)
                .map(ExpenseJson::of)
                .orElseThrow(() -> new NotFound(LedgerTexts.say("expense.none")));
    }

    @POST
    @Needs(LedgerPermissions.EXPENSE_FILE)
    @Idempotent
    public Response file(@Nullable NewExpenseJson body) {
        String id = desk.file(NewExpenseJson.wish(body));
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    /** The same with the invoice's photo or scan as the part {@code file}. */
    @POST
    @Needs(LedgerPermissions.EXPENSE_FILE)
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response fileWithInvoice(Upload body) {
        String id = invoices.file(NewExpenseJson.wish(body), body.name(), body.content());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    /** Photos and scans of its invoice. */
    @GET
    @Needs(LedgerPermissions.EXPENSE_READ)
    @Path("{id}/attachments")
    public List<AttachmentJson> attachments(@PathParam("id") String id) {
        return invoices.of(id).stream().map(AttachmentJson::of).toList();
    }

    @POST
    @Needs(LedgerPermissions.EXPENSE_FILE)
    @Path("{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@PathParam("id") String id, Upload body) {
        var added = invoices.attach(id, body.name(), body.content());
        return Response.status(Response.Status.CREATED)
                .entity(AttachmentJson.of(added))
                .build();
    }

    /** The file itself. */
    @GET
    @Needs(LedgerPermissions.EXPENSE_READ)
    @Path("{id}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        return FileAnswer.of("invoice", invoices.get(id, attachment), out -> invoices.write(id, attachment, out));
    }

    /** By another hand than the one that filed it. */
    @POST
    @Needs(LedgerPermissions.EXPENSE_PAY)
    @Path("{id}/pay")
    public ExpenseJson pay(@PathParam("id") String id) {
        desk.pay(id);
        return get(id);
    }

    @POST
    @Needs(LedgerPermissions.EXPENSE_PAY)
    @Path("{id}/refuse")
    public ExpenseJson refuse(@PathParam("id") String id, @Nullable ReasonJson body) {
        desk.refuse(id, ReasonJson.of(body));
        return get(id);
    }
}
