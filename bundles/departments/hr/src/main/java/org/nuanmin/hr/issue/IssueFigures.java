package org.nuanmin.hr.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.hr.benefit.Application;
import org.nuanmin.hr.benefit.Had;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.benefit.PersonFigures;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.time.Clocks;

/** The counts behind “handed out”, by unit and group: pieces, 元, GB and persons; a recount of the items agrees. */
final class IssueFigures {
    private final Counters counters;
    private final Clocks clocks;
    private final PersonFigures persons;

    IssueFigures(Counters counters, Clocks clocks) {
        this.counters = counters;
        this.clocks = clocks;
        persons = new PersonFigures(counters, clocks);
    }

    /** An item was signed for; what is only ordered does not count yet. */
    void issued(Application application, String item, @Nullable Long fen) {
        went(application, item, fen, 1);
    }

    /** 到账. */
    void arrived(Application application, String item, long pieces) {
        add(HrIndicators.arrived(item), application, pieces);
    }

    /** 追回. */
    void reclaimed(Application application, SignedItem item) {
        if (item.state() == ItemState.ISSUED) {
            went(application, item.item(), item.amount(), -1);
        } else {
            arrived(application, item.item(), item.quantity() == null ? -1 : -item.quantity());
        }
    }

    private void went(Application application, String item, @Nullable Long fen, int sign) {
        add(HrIndicators.issued(item), application, sign);
        add(HrIndicators.money(item), application, fen == null ? 0 : sign * fen);
    }

    private void add(String counter, Application application, long n) {
        LocalDate day = clocks.today();
        counters.in(application.campaign()).add(counter, application.unit(), application.group(), day, n);
    }

    /** @param items all that it has, as they are now */
    void persons(Application application, List<OpenItem> items) {
        application.had(Had.of(items.stream().map(OpenItem::state).toList()));
        persons.changed(application);
    }
}
