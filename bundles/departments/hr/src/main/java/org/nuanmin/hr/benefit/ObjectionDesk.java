package org.nuanmin.hr.benefit;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objections (异议) against what is in public, and how they are settled. */
@Component(service = ObjectionDesk.class)
public final class ObjectionDesk {
    private final Clocks clocks;
    private final Notices notices;
    private final Acting acting;
    private final Applications applications;

    @Activate
    public ObjectionDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Notices notices,
            @Reference Counters counters) {
        this.clocks = clocks;
        this.notices = notices;
        acting = new Acting(database, identity, audit, clocks, counters);
        applications = new Applications(database);
    }

    /** Files an objection: the days in public stand still until it is settled. */
    public void dispute(String id, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_DISPUTE, id, given, "hr.application.disputed", (application, by) -> {
            application.dispute(why, clocks.today());
            notices.tell(
                    HrPermissions.APPLICATION_SETTLE,
                    application.unit(),
                    HrTexts.say("notice.disputed"),
                    "/app/hr/applications?open=" + id);
            return why;
        });
    }

    /**
     * Settles an objection.
     *
     * @param outcome {@code upheld}: the application is rejected; {@code dismissed}: it is in public for the days that were left
     */
    public void settle(String id, @Nullable String outcome, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        Outcome end = Outcome.of(given, outcome);
        String why = given.needed("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_SETTLE, id, given, end.action(), (application, by) -> {
            if (end == Outcome.DISMISSED) {
                application.dismiss(why, clocks.today());
            } else {
                application.uphold(why);
                applications.letGo(id);
            }
            return why;
        });
    }
}
