package org.nuanmin.hr.request;

import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list of requests: the screen, the REST page and the export. The contact stands in it masked. */
public final class RequestListing {
    public static final Listing<RequestRow> LIST = Listing.of("hr.requests", HrTexts.TEXTS, RequestRow::of)
            .permission(HrPermissions.REQUEST_READ)
            .select("r.id, r.station_id, s.name AS station_name, r.unit_id, u.name AS unit_name, r.subject,"
                    + " r.contact_masked, r.state, r.received_at, r.handled_at, r.called_back_at, r.closed_at")
            .from("hr_request r JOIN hr_station s ON s.id = r.station_id JOIN portal_unit u ON u.id = r.unit_id")
            .key("r.id")
            .scope("r.unit_id")
            .column("subject", ColumnType.TEXT, "r.subject", RequestRow::subject, 1)
            .column("stationName", ColumnType.TEXT, "s.name", RequestRow::stationName, 3)
            .column("unitName", ColumnType.TEXT, "u.name", RequestRow::unitName, 4)
            .column("state", ColumnType.STATE, "r.state", RequestRow::state, 1)
            .column("contact", ColumnType.TEXT, null, RequestRow::contact, 5)
            .column("receivedAt", ColumnType.TIME, "r.received_at", RequestRow::receivedAt, 2)
            .column("closedAt", ColumnType.TIME, "r.closed_at", RequestRow::closedAt, 6)
            .text("query", "r.subject", "s.name", "u.name")
            .choice("state", "r.state", "RECEIVED", "HANDLING", "CALLED_BACK", "CLOSED")
            .unit("unit", "r.unit_id")
            .exact("station", "r.station_id")
            .between("from", "to", "r.received_at")
            .sortedBy("-receivedAt")
            .build();

    private RequestListing() {}
}
