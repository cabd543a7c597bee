package org.nuanmin.identity.grant;

import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Row;

/** A line of the list of roles. */
public record RoleRow(String id, long permissions, long holders) {
    public static final Listing<RoleRow> LIST = Listing.of("identity.roles", IdentityTexts.TEXTS, RoleRow::of)
            .permission(IdentityPermissions.ROLE_MANAGE)
            .select("r.id, (SELECT COUNT(*) FROM identity_role_permission p WHERE p.role = r.id) AS permissions,"
                    + " (SELECT COUNT(*) FROM identity_grant g WHERE g.role = r.id AND g.kind IS NOT NULL) AS holders")
            .from("identity_role r")
            .key("r.id")
            .column("role", ColumnType.STATE, "r.place", RoleRow::id, 1)
            .column("permissions", ColumnType.NUMBER, null, RoleRow::permissions, 2)
            .column("holders", ColumnType.NUMBER, null, RoleRow::holders, 3)
            .sortedBy("role")
            .build();

    private static RoleRow of(Row row) {
        return new RoleRow(row.required("id"), row.number("permissions"), row.number("holders"));
    }
}
