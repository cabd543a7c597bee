package org.nuanmin.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Row;

/** A line of the list of accounts. */
public record AccountRow(
        String id,
        String username,
        String name,
        String unit,
        String unitName,
        String state,
        @Nullable Instant lockedUntil,
        @Nullable Instant signedInAt) {
    public static final Listing<AccountRow> LIST = Listing.of("identity.accounts", IdentityTexts.TEXTS, AccountRow::of)
            .permission(IdentityPermissions.USER_MANAGE)
            .select("a.id, a.username, a.name, a.unit, u.name AS unit_name, a.state, a.locked_until, a.signed_in_at")
            .from("identity_account a JOIN portal_unit u ON u.id = a.unit")
            .key("a.id")
            .scope("a.unit")
            .column("username", ColumnType.TEXT, "a.username", AccountRow::username, 1)
            .column("name", ColumnType.TEXT, "a.name", AccountRow::name, 2)
            .column("unit", ColumnType.TEXT, "u.name", AccountRow::unitName, 4)
            .column("state", ColumnType.STATE, "a.state", AccountRow::state, 3)
            .column("lockedUntil", ColumnType.TIME, "a.locked_until", AccountRow::lockedUntil, 6)
            .column("signedInAt", ColumnType.TIME, "a.signed_in_at", AccountRow::signedInAt, 5)
            .text("query", "a.username", "a.name", "u.name")
            .choice("state", "a.state", "ACTIVE", "LOCKED")
            .unit("unit", "a.unit")
            .sortedBy("username")
            .build();

    private static AccountRow of(Row row) {
        return new AccountRow(
                row.required("id"),
                row.required("username"),
                row.required("name"),
                row.required("unit"),
                row.required("unit_name"),
                row.required("state"),
                row.instant("locked_until"),
                row.instant("signed_in_at"));
    }
}
