package org.nuanmin.hr.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A request in a list.
 *
 * @param unit the id of the unit that has to see to it now
 * @param contact masked
 */
public record RequestRow(
        String id,
        String station,
        String stationName,
        String unit,
        String unitName,
        String subject,
        String contact,
        RequestState state,
        Instant receivedAt,
        @Nullable Instant handledAt,
        @Nullable Instant calledBackAt,
        @Nullable Instant closedAt) {
    static RequestRow of(Row row) {
        return new RequestRow(
                row.required("id"),
                row.required("station_id"),
                row.required("station_name"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("subject"),
                row.required("contact_masked"),
                RequestState.valueOf(row.required("state")),
                row.instant("received_at"),
                row.instant("handled_at"),
                row.instant("called_back_at"),
                row.instant("closed_at"));
    }
}
