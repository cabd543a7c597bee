package org.nuanmin.hr.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.StationDetails;
import org.nuanmin.portal.api.problem.Given;

/**
 * A station to be planned.
 *
 * @param unit the community's id
 * @param staff names, the head first
 */
public record NewStationJson(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable List<@Nullable String> staff) {
    String community() {
        return unit == null ? "" : unit;
    }

    StationDetails details() {
        var given = new Given(HrTexts.TEXTS);
        given.needed("unit", unit, 64);
        var details = StationDetails.of(given, name, address, phone, staff);
        given.check();
        return details;
    }
}
