package org.nuanmin.hr.station;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A station in a list.
 *
 * @param unit the community's id
 * @param street the name of the 街道 above it
 */
public record StationRow(
        String id,
        String name,
        String unit,
        String unitName,
        String street,
        StationState state,
        String address,
        String phone,
        List<String> staff,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String closeReason,
        long edition) {
    static StationRow of(Row row) {
        String staff = row.required("staff");
        String street = row.text("street");
        return new StationRow(
                row.required("id"),
                row.required("name"),
                row.required("unit_id"),
                row.required("unit_name"),
                street == null ? "" : street,
                StationState.valueOf(row.required("state")),
                row.required("address"),
                row.required("phone"),
                staff.isEmpty() ? List.of() : List.of(staff.split(StationDetails.COMMA)),
                row.instant("opened_at"),
                row.instant("closed_at"),
                row.required("close_reason"),
                row.number("edition"));
    }

    public String staffNames() {
        return String.join(StationDetails.COMMA, staff);
    }
}
