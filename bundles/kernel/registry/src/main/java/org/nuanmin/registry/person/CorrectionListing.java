package org.nuanmin.registry.person;

import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;

/** The list of corrections: the screen, the REST page and the export. */
public final class CorrectionListing {
    public static final Listing<CorrectionRow> LIST = Listing.of(
                    "registry.corrections", RegistryTexts.TEXTS, CorrectionRow::of)
            .permission(RegistryPermissions.PERSON_READ)
            .select("c.id, c.person_id, o.typed_name, c.unit_id, u.name AS unit_name, c.field, c.wish_masked, c.reason,"
                    + " c.state, c.asked_at, c.asked_by, c.asked_name, c.answered_at, c.answered_name, c.answer")
            .from("registry_correction c JOIN registry_person o ON o.person_id = c.person_id"
                    + " JOIN portal_unit u ON u.id = c.unit_id")
            .key("c.id")
            .scope("c.unit_id")
            .column("personName", ColumnType.TEXT, "o.typed_name", CorrectionRow::personName, 1)
            .column("field", ColumnType.STATE, "c.field", CorrectionRow::field, 2)
            .column("wish", ColumnType.TEXT, null, CorrectionRow::wish, 3)
            .column("state", ColumnType.STATE, "c.state", CorrectionRow::state, 1)
            .column("unitName", ColumnType.TEXT, "u.name", CorrectionRow::unitName, 4)
            .column("askedAt", ColumnType.TIME, "c.asked_at", CorrectionRow::askedAt, 3)
            .text("query", "o.typed_name")
            .choice("state", "c.state", "OPEN", "DONE", "REFUSED")
            .unit("unit", "c.unit_id")
            .exact("person", "c.person_id")
            .sortedBy("-askedAt")
            .build();

    private CorrectionListing() {}
}
