package org.nuanmin.ledger.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.book.AccountListing;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.book.PostingListing;
import org.nuanmin.ledger.statement.StatementDesk;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.rest.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Accounts and their statements. */
@Component(service = AccountsResource.class)
@JakartarsResource
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountsResource {
    private final Books books;
    private final Listings listings;
    private final StatementDesk statements;

    @Activate
    public AccountsResource(@Reference Books books, @Reference Listings listings, @Reference StatementDesk statements) {
        this.books = books;
        this.statements = statements;
        this.listings = listings;
    }

    @GET
    @Needs(LedgerPermissions.ACCOUNT_READ)
    public Page<AccountJson> list(@Context ListQuery query) {
        return listings.page(AccountListing.LIST, query).map(AccountJson::of);
    }

    @GET
    @Needs(LedgerPermissions.ACCOUNT_READ)
    @Path("{id}")
    public AccountJson get(@PathParam("id") String id) {
        return AccountJson.of(books.account(id));
    }

    @GET
    @Needs(LedgerPermissions.ACCOUNT_READ)
    @Path("{id}/postings")
    public Page<PostingJson> postings(@PathParam("id") String id, @Context ListQuery query) {
        String account = books.account(id).id();
        return listings.page(PostingListing.LIST, query.with("account", account))
                .map(PostingJson::of);
    }

    /** 对账单: days of 2021-02-01 and the like, else from the campaign's first day until today. */
    @GET
    @Needs(LedgerPermissions.ACCOUNT_READ)
    @Path("{id}/statement")
    public StatementJson statement(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return StatementJson.of(statements.of(id, from, to));
    }
}
