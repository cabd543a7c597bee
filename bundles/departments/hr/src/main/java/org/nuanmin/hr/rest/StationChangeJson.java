package org.nuanmin.hr.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.station.StationDetails;
import org.nuanmin.portal.api.problem.Given;

/** What is to change at a station; a field that is left out stays as it is. */
public record StationChangeJson(
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable List<@Nullable String> staff) {
    StationDetails appliedTo(StationDetails now) {
        var given = new Given(HrTexts.TEXTS);
        var details = StationDetails.of(
                given,
                name == null ? now.name() : name,
                address == null ? now.address() : address,
                phone == null ? now.phone() : phone,
                staff == null ? List.copyOf(now.staff()) : staff);
        given.check();
        return details;
    }
}
