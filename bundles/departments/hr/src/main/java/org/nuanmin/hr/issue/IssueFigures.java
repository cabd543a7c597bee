package org.nuanmin.hr.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.time.Clocks;

/** The counts behind “handed out”; a recount of the items by unit and by day of their receipt agrees. */
final class IssueFigures {
    private final Counters counters;

    IssueFigures(Counters counters) {
        this.counters = counters;
    }

    /** @param complete the person has all now */
    void issued(String unit, Instant at, List<Issued> items, boolean complete) {
        LocalDate day = at.atZone(Clocks.ZONE).toLocalDate();
        for (Issued each : items) {
            if (each.state() == ItemState.ISSUED) {
                counters.add(HrIndicators.issued(each.item().item()), unit, day, 1);
            }
        }
        if (complete) {
            counters.add(HrIndicators.COMPLETE, unit, day, 1);
        }
    }

    /** @param complete the person had all before */
    void reclaimed(String unit, LocalDate day, SignedItem item, boolean complete) {
        Long pieces = item.quantity();
        if (pieces == null) {
            counters.add(HrIndicators.issued(item.item()), unit, day, -1);
        } else {
            counters.add(HrIndicators.arrived(item.item()), unit, day, -pieces);
        }
        if (complete) {
            counters.add(HrIndicators.COMPLETE, unit, day, -1);
        }
    }
}
