package org.nuanmin.identity.grant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Row;

/** A line of the list of grants. */
public record GrantRow(
        String id,
        String account,
        String username,
        String name,
        String role,
        String unit,
        String unitName,
        @Nullable Instant givenAt) {
    public static final String[] ROLES = {
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN,
        Roles.AUDITOR,
        Roles.HR_OFFICER,
        Roles.FINANCE,
        Roles.UNION,
        Roles.INDUSTRY,
        Roles.LEADER,
        Roles.INSPECTOR,
        Roles.PARK,
        Roles.STREET,
        Roles.REVIEWER,
        Roles.CLERK
    };

    public static final Listing<GrantRow> LIST = Listing.of("identity.grants", IdentityTexts.TEXTS, GrantRow::of)
            .permission(IdentityPermissions.GRANT_MANAGE)
            .select("g.id, g.account_id, a.username, a.name, g.role, g.scope_unit, u.name AS unit_name, g.given_at")
            .from("identity_grant g JOIN identity_account a ON a.id = g.account_id"
                    + " JOIN portal_unit u ON u.id = g.scope_unit")
            .where("g.kind IS NOT NULL")
            .key("g.id")
            .scope("g.scope_unit")
            .column("username", ColumnType.TEXT, "a.username", GrantRow::username, 1)
            .column("name", ColumnType.TEXT, "a.name", GrantRow::name, 4)
            .column("role", ColumnType.STATE, "g.role", GrantRow::role, 2)
            .column("unit", ColumnType.TEXT, "u.name", GrantRow::unitName, 3)
            .column("givenAt", ColumnType.TIME, "g.given_at", GrantRow::givenAt, 5)
            .text("query", "a.username", "a.name")
            .choice("role", "g.role", ROLES)
            .unit("unit", "g.scope_unit")
            .sortedBy("username")
            .build();

    private static GrantRow of(Row row) {
        return new GrantRow(
                row.required("id"),
                row.required("account_id"),
                row.required("username"),
                row.required("name"),
                row.required("role"),
                row.required("scope_unit"),
                row.required("unit_name"),
                row.instant("given_at"));
    }
}
