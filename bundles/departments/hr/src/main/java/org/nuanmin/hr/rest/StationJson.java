package org.nuanmin.hr.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.station.StationRow;
import org.nuanmin.hr.station.StationState;
import org.nuanmin.portal.api.rest.Tagged;

/** A station. */
public record StationJson(
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
        long edition)
        implements Tagged {
    static StationJson of(StationRow row) {
        return new StationJson(
                row.id(),
                row.name(),
                row.unit(),
                row.unitName(),
                row.street(),
                row.state(),
                row.address(),
                row.phone(),
                row.staff(),
                row.openedAt(),
                row.closedAt(),
                row.edition());
    }
}
