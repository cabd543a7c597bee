package org.nuanmin.hr.station;

import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of stations: the screen, the REST page and the export. */
public final class StationListing {
    public static final Listing<StationRow> LIST = Listing.of("hr.stations", HrTexts.TEXTS, StationRow::of)
            .permission(HrPermissions.STATION_READ)
            .select("s.id, s.name, s.unit_id, u.name AS unit_name, p.name AS street, s.state, s.address, s.phone,"
                    + " s.staff, s.opened_at, s.closed_at, s.close_reason, s.edition")
            .from("hr_station s JOIN portal_unit u ON u.id = s.unit_id LEFT JOIN portal_unit p ON p.id = u.parent_id")
            .key("s.id")
            .scope("s.unit_id")
            .column("name", ColumnType.TEXT, "s.name", StationRow::name, 1)
            .column("street", ColumnType.TEXT, "p.name", StationRow::street, 3)
            .column("unitName", ColumnType.TEXT, "u.name", StationRow::unitName, 7)
            .column("state", ColumnType.STATE, "s.state", StationRow::state, 1)
            .column("address", ColumnType.TEXT, "s.address", StationRow::address, 5)
            .column("phone", ColumnType.TEXT, null, StationRow::phone, 3)
            .column("staff", ColumnType.TEXT, null, StationRow::staffNames, 4)
            .column("openedAt", ColumnType.TIME, "s.opened_at", StationRow::openedAt, 6)
            .text("query", "s.name", "u.name", "p.name", "s.address")
            .choice("state", "s.state", "PLANNED", "RUNNING", "CLOSED")
            .unit("unit", "s.unit_id")
            .sortedBy("name")
            .build();

    private StationListing() {}
}
