package org.nuanmin.ledger.ui;

import java.util.List;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundle's screens. */
@Component
public final class LedgerViews implements DepartmentViews {
    private final LedgerScreens screens;

    @Activate
    public LedgerViews(@Reference LedgerScreens screens) {
        this.screens = screens;
    }

    @Override
    public String department() {
        return "ledger";
    }

    @Override
    public Texts texts() {
        return LedgerTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(
                        "accounts",
                        "ledger.accounts",
                        LedgerPermissions.ACCOUNT_READ,
                        "piggy-bank-coin",
                        AccountsView.class,
                        () -> new AccountsView(screens)),
                PortalView.inner(
                        "accounts/print",
                        "statement.title",
                        LedgerPermissions.ACCOUNT_READ,
                        StatementPrintView.class,
                        () -> new StatementPrintView(screens)),
                PortalView.entry(
                        "postings",
                        "ledger.postings",
                        LedgerPermissions.ACCOUNT_READ,
                        "exchange",
                        PostingsView.class,
                        () -> new PostingsView(screens)),
                PortalView.entry(
                        "expenses",
                        "ledger.expenses",
                        LedgerPermissions.EXPENSE_READ,
                        "invoice",
                        ExpensesView.class,
                        () -> new ExpensesView(screens)),
                PortalView.entry(
                        "stocks",
                        "ledger.stocks",
                        LedgerPermissions.STOCK_READ,
                        "package",
                        StocksView.class,
                        () -> new StocksView(screens)),
                PortalView.entry(
                        "reconciliations",
                        "ledger.reconciliations",
                        LedgerPermissions.RECONCILIATION_READ,
                        "check-square-o",
                        ReconciliationsView.class,
                        () -> new ReconciliationsView(screens)),
                PortalView.inner(
                        "reconciliations/new",
                        "statement.new",
                        LedgerPermissions.RECONCILE,
                        ReconcileView.class,
                        () -> new ReconcileView(screens)),
                PortalView.inner(
                        "reconciliation-lines",
                        "ledger.reconciliation-lines",
                        LedgerPermissions.RECONCILIATION_READ,
                        ReconciliationLinesView.class,
                        () -> new ReconciliationLinesView(screens)));
    }
}
