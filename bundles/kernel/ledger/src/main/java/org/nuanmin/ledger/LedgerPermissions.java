package org.nuanmin.ledger;

/** The bundle's rights; who holds them at first stands in {@link LedgerDepartment}. */
public final class LedgerPermissions {
    public static final String ACCOUNT_READ = "ledger.account.read";
    public static final String FUND_KEEP = "ledger.fund.keep";
    public static final String EXPENSE_READ = "ledger.expense.read";
    public static final String EXPENSE_FILE = "ledger.expense.file";
    public static final String EXPENSE_PAY = "ledger.expense.pay";
    public static final String STOCK_READ = "ledger.stock.read";
    public static final String STOCK_KEEP = "ledger.stock.keep";
    public static final String TRAIL_READ = "ledger.trail.read";
    public static final String RECONCILIATION_READ = "ledger.reconciliation.read";
    /** Takes in files and decides on their lines, of the kinds below that he holds too. */
    public static final String RECONCILE = "ledger.reconcile";

    public static final String RECONCILE_BANK = "ledger.reconcile.bank";
    public static final String RECONCILE_UNION = "ledger.reconcile.union";
    public static final String RECONCILE_OPERATOR = "ledger.reconcile.operator";

    private LedgerPermissions() {}
}
