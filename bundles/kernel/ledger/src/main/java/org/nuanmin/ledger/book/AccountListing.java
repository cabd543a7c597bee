package org.nuanmin.ledger.book;

import java.util.stream.Stream;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of accounts, sources first: the screen, the REST page and the export. */
public final class AccountListing {
    public static final Listing<AccountRow> LIST = Listing.of("ledger.accounts", LedgerTexts.TEXTS, AccountRow::of)
            .permission(LedgerPermissions.ACCOUNT_READ)
            .select(AccountRow.COLUMNS)
            .from(AccountRow.TABLES)
            .key("a.id")
            .scope("a.unit_id")
            .column("name", ColumnType.TEXT, "a.place", AccountRow::name, 1)
            .column("kind", ColumnType.STATE, "a.kind", AccountRow::kind, 2)
            .column("unitName", ColumnType.TEXT, "u.name", AccountRow::unitName, 3)
            .column("balance", ColumnType.TEXT, "a.balance", AccountRow::balanceWords, 1)
            .text("query", "a.name", "p.name", "p.initials", "p.pinyin")
            .choice(
                    "kind",
                    "a.kind",
                    Stream.of(AccountKind.values()).map(Enum::name).toArray(String[]::new))
            .choice(
                    "holds",
                    "CASE WHEN a.measure = '" + Move.MONEY + "' THEN 'MONEY' ELSE 'PIECES' END",
                    "MONEY",
                    "PIECES")
            .unit("unit", "a.unit_id")
            .exact("fund", "a.fund_id")
            .exact("person", "a.person_id")
            .sortedBy("name")
            .build();

    private AccountListing() {}
}
