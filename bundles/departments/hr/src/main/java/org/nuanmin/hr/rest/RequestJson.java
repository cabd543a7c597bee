package org.nuanmin.hr.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.request.RequestRow;
import org.nuanmin.hr.request.RequestState;
import org.nuanmin.hr.request.RequestStep;

/**
 * A request.
 *
 * @param contact masked
 * @param history its steps from the first to the latest; left out in lists
 */
public record RequestJson(
        String id,
        RequestState state,
        String station,
        String stationName,
        String unit,
        String unitName,
        String subject,
        String contact,
        Instant receivedAt,
        @Nullable Instant handledAt,
        @Nullable Instant calledBackAt,
        @Nullable Instant closedAt,
        @Nullable List<RequestStep> history) {
    static RequestJson of(RequestRow row) {
        return of(row, null);
    }

    static RequestJson of(RequestRow row, @Nullable List<RequestStep> history) {
        return new RequestJson(
                row.id(),
                row.state(),
                row.station(),
                row.stationName(),
                row.unit(),
                row.unitName(),
                row.subject(),
                row.contact(),
                row.receivedAt(),
                row.handledAt(),
                row.calledBackAt(),
                row.closedAt(),
                history);
    }
}
