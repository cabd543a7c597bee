package org.nuanmin.hr.benefit;

import java.util.Set;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.time.Clocks;

/**
 * The figures of persons: who is eligible, approved, has something, has all, by unit and group. Whatever became of an application,
 * the difference between what it counted when it was read and what it counts now is added; a recount of the rows agrees.
 */
public final class PersonFigures {
    private static final Standing NOTHING = new Standing("", "", Set.of());

    private final Counters counters;
    private final Clocks clocks;

    public PersonFigures(Counters counters, Clocks clocks) {
        this.counters = counters;
        this.clocks = clocks;
    }

    /** In the transaction that changed it. */
    public void changed(Application application) {
        Standing before = application.counted() == null ? NOTHING : application.counted();
        Standing now = application.standing();
        var day = clocks.today();
        var ofCampaign = counters.in(application.campaign());
        before.without(now).forEach(each -> ofCampaign.add(each, before.unit(), before.group(), day, -1));
        now.without(before).forEach(each -> ofCampaign.add(each, now.unit(), now.group(), day, 1));
        application.counts();
    }
}
