package org.nuanmin.campaigns.campaign;

import java.time.LocalDate;
import java.util.Objects;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.persistence.Row;

/** A campaign without its clauses. */
public record CampaignRow(
        String id,
        String name,
        Campaign.State state,
        LocalDate from,
        LocalDate to,
        LocalDate holidayFrom,
        LocalDate holidayTo,
        String ownProvince,
        int publicityDays) {
    static final String COLUMNS =
            "id, name, state, from_day, to_day, holiday_from, holiday_to, own_province," + " publicity_days";

    static CampaignRow of(Row row) {
        return new CampaignRow(
                row.required("id"),
                row.required("name"),
                Campaign.State.valueOf(row.required("state")),
                day(row, "from_day"),
                day(row, "to_day"),
                day(row, "holiday_from"),
                day(row, "holiday_to"),
                row.required("own_province"),
                (int) row.number("publicity_days"));
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.date(column), column);
    }
}
