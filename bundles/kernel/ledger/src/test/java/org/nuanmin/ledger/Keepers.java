package org.nuanmin.ledger;

import java.util.Map;
import java.util.function.Supplier;
import org.nuanmin.ledger.book.AccountListing;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.testkit.Portal;

/** Those who keep the funds, and those who spend. */
public final class Keepers {
    private static final String DISTRICT = "district";

    private final Portal portal;

    public Keepers(Portal portal) {
        this.portal = portal;
    }

    /** As a keeper of this fund: 区财政局, or of the union's 区总工会. */
    public <T> T of(String fund, Supplier<T> work) {
        boolean union = fund.equals("union");
        return as(
                union ? "unionist" : "treasurer",
                union ? "trade-union" : "finance-bureau",
                union ? Roles.UNION : Roles.FINANCE,
                work);
    }

    private <T> T as(String username, String unit, String role, Supplier<T> work) {
        portal.asPortal(() -> {
            var accounts = portal.service(Accounts.class);
            try {
                accounts.create(username, username, unit, "Testing-2021-ledger", Map.of(role, DISTRICT));
            } catch (org.nuanmin.portal.api.problem.RuleBroken thereAlready) {
                return username;
            }
            return username;
        });
        return portal.as(username, work);
    }

    public <T> T street(String unit, Supplier<T> work) {
        return portal.as(Roles.STREET, unit, work);
    }

    public <T> T portal(Supplier<T> work) {
        return portal.asPortal(work);
    }

    /** In 分 or pieces. */
    long balance(AccountKind kind, String fund, String unit) {
        return portal.as(
                Roles.INSPECTOR,
                DISTRICT,
                () -> portal
                        .service(Listings.class)
                        .page(
                                AccountListing.LIST,
                                ListQuery.FIRST
                                        .with("kind", kind.name())
                                        .with("fund", fund)
                                        .with("unit", unit))
                        .items()
                        .stream()
                        .mapToLong(AccountRow::balance)
                        .sum());
    }
}
