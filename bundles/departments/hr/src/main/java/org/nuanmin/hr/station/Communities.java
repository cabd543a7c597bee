package org.nuanmin.hr.station;

import java.time.LocalDate;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.persistence.Database;

/** The communities that are to have a station, each counted once, and how many have one that runs. */
final class Communities {
    private final Database database;
    private final Counters counters;

    Communities(Database database, Counters counters) {
        this.database = database;
        this.counters = counters;
    }

    void know(String unit, LocalDate day) {
        boolean known = !database.rows("SELECT unit_id FROM hr_community WHERE unit_id = ?", row -> unit, unit)
                .isEmpty();
        if (!known) {
            database.update("INSERT INTO hr_community (unit_id, known_on) VALUES (?, ?)", unit, day);
            counters.add(HrIndicators.COMMUNITIES, unit, day, 1);
        }
    }

    void opened(String unit, LocalDate day) {
        counters.add(HrIndicators.COMMUNITIES_RUNNING, unit, day, 1);
    }

    void closed(String unit, LocalDate day) {
        counters.add(HrIndicators.COMMUNITIES_RUNNING, unit, day, -1);
    }
}
