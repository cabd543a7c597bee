package org.nuanmin.ledger.ui;

import org.nuanmin.ledger.book.AccountNames;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.expense.InvoiceDesk;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.statement.StatementDesk;
import org.nuanmin.ledger.stock.StockDesk;
import org.nuanmin.ledger.trail.ProofDesk;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.ui.kit.ListServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the bundle's screens work with, handed on as one. */
@Component(service = LedgerScreens.class)
public final class LedgerScreens {
    final Books books;
    final FundDesk funds;
    final ReversalDesk reversals;
    final ExpenseDesk expenses;
    final InvoiceDesk invoices;
    final StatementDesk statements;
    final StockDesk stocks;
    final TrailDesk trails;
    final ProofDesk proofs;
    final ReconcileDesks reconciling;
    final AccountNames names;
    final Identity identity;
    final Units units;
    final Listings listings;
    final Campaigns campaigns;
    final Clocks clocks;
    private final Exports exports;

    @Activate
    public LedgerScreens(
            @Reference Books books,
            @Reference FundDesk funds,
            @Reference ReversalDesk reversals,
            @Reference ExpenseDesk expenses,
            @Reference InvoiceDesk invoices,
            @Reference StatementDesk statements,
            @Reference StockDesk stocks,
            @Reference TrailDesk trails,
            @Reference ProofDesk proofs,
            @Reference ReconcileDesks reconciling,
            @Reference AccountNames names,
            @Reference Identity identity,
            @Reference Units units,
            @Reference Listings listings,
            @Reference Campaigns campaigns,
            @Reference Clocks clocks,
            @Reference Exports exports) {
        this.books = books;
        this.funds = funds;
        this.reversals = reversals;
        this.expenses = expenses;
        this.invoices = invoices;
        this.statements = statements;
        this.stocks = stocks;
        this.trails = trails;
        this.proofs = proofs;
        this.reconciling = reconciling;
        this.names = names;
        this.identity = identity;
        this.units = units;
        this.listings = listings;
        this.campaigns = campaigns;
        this.clocks = clocks;
        this.exports = exports;
    }

    ListServices lists() {
        return new ListServices(listings, units, exports);
    }
}
