package org.nuanmin.ledger.expense;

import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of 支出单: the screen, the REST page and the export. */
public final class ExpenseListing {
    /** Only what was paid can be reconciled. */
    private static final String RECONCILED =
            "CASE WHEN e.reconciled_at IS NOT NULL THEN 'YES' WHEN e.state = 'PAID' THEN 'NO' ELSE '' END";

    public static final Listing<ExpenseRow> LIST = Listing.of("ledger.expenses", LedgerTexts.TEXTS, ExpenseRow::of)
            .permission(LedgerPermissions.EXPENSE_READ)
            .select(
                    "e.id, e.state, e.fund_id, e.unit_id, u.name AS unit_name, e.amount, e.category, e.payee, e.invoice,"
                            + " e.filed_at, e.filed_name, e.filed_by, e.decided_at, e.decided_name, e.reason, e.scans,"
                            + " e.reconciled_at")
            .from("ledger_expense e JOIN portal_unit u ON u.id = e.unit_id")
            .key("e.id")
            .scope("e.unit_id")
            .column("payee", ColumnType.TEXT, "e.payee", ExpenseRow::payee, 1)
            .column("state", ColumnType.STATE, "e.state", ExpenseRow::state, 1)
            .column("category", ColumnType.TEXT, "e.category", ExpenseRow::category, 3)
            .column("amount", ColumnType.MONEY, "e.amount", ExpenseRow::amount, 2)
            .column("invoice", ColumnType.TEXT, "e.invoice", ExpenseRow::invoice, 4)
            .column("scans", ColumnType.NUMBER, "e.scans", ExpenseRow::scans, 4)
            .column("unitName", ColumnType.TEXT, "u.name", ExpenseRow::unitName, 3)
            .column("filedAt", ColumnType.TIME, "e.filed_at", ExpenseRow::filedAt, 5)
            .text("query", "e.payee", "e.invoice")
            .choice(
                    "state",
                    "e.state",
                    Stream.of(ExpenseState.values()).map(Enum::name).toArray(String[]::new))
            .unit("unit", "e.unit_id")
            .choice("scanned", "CASE WHEN e.scans = 0 THEN 'NO' ELSE 'YES' END", "YES", "NO")
            .choice("reconciled", RECONCILED, "NO", "YES")
            .exact("fund", "e.fund_id")
            .exact("campaign", "e.campaign_id")
            .sortedBy("-filedAt")
            .build();

    private ExpenseListing() {}
}
