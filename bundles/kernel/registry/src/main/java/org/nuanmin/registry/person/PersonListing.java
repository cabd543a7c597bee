package org.nuanmin.registry.person;

import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;

/** The list of people: the screen, the REST page and the export. Found by name, by letters and by a number's end. */
public final class PersonListing {
    public static final Listing<PersonRow> LIST = Listing.of("registry.people", RegistryTexts.TEXTS, PersonRow::of)
            .permission(RegistryPermissions.PERSON_READ)
            .select(
                    "p.id, o.typed_name, o.id_type, p.masked, o.province, o.phone_masked, p.unit_id, u.name AS unit_name")
            .from("portal_person p JOIN registry_person o ON o.person_id = p.id JOIN portal_unit u ON u.id = p.unit_id")
            .where("o.state = 'LIVE'")
            .key("p.id")
            .scope("p.unit_id")
            .column("name", ColumnType.TEXT, "p.name", PersonRow::name, 1)
            .column("idType", ColumnType.STATE, "o.id_type", PersonRow::idType, 5)
            .column("idNumber", ColumnType.TEXT, null, PersonRow::idNumber, 1)
            .column("province", ColumnType.TEXT, "o.province", PersonRow::province, 3)
            .column("phone", ColumnType.TEXT, null, PersonRow::phone, 4)
            .column("unitName", ColumnType.TEXT, "u.name", PersonRow::unitName, 2)
            .text("query", "p.name", "p.initials", "p.pinyin", "p.last4")
            .unit("unit", "p.unit_id")
            .choice("idType", "o.id_type", "RESIDENT_ID", "HMT_RESIDENCE_PERMIT", "PASSPORT", "FOREIGN_PR", "TEMPORARY")
            .sortedBy("name")
            .build();

    private PersonListing() {}
}
