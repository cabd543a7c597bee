package org.nuanmin.identity.unit;

import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Row;

/** A line of the list of units; a street's name finds its communities too. */
public record UnitRow(
        String id,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable String parentName) {
    public static final Listing<UnitRow> LIST = Listing.of("identity.units", IdentityTexts.TEXTS, UnitRow::of)
            .permission(IdentityPermissions.UNIT_READ)
            .select("u.id, u.name, u.kind, u.parent_id, p.name AS parent_name")
            .from("portal_unit u LEFT JOIN portal_unit p ON p.id = u.parent_id")
            .key("u.id")
            .scope("u.id")
            .column("name", ColumnType.TEXT, "u.name", UnitRow::name, 1)
            .column("kind", ColumnType.STATE, "u.kind", UnitRow::kind, 2)
            .column("parent", ColumnType.TEXT, "p.name", UnitRow::parentName, 3)
            .text("query", "u.name", "u.also", "CASE WHEN p.kind = 'STREET' THEN p.name END")
            .choice("kind", "u.kind", "DISTRICT", "BUREAU", "PARK", "STREET", "COMMUNITY")
            .unit("unit", "u.id")
            .sortedBy("name")
            .build();

    private static UnitRow of(Row row) {
        return new UnitRow(
                row.required("id"),
                row.required("name"),
                row.required("kind"),
                row.text("parent_id"),
                row.text("parent_name"));
    }
}
