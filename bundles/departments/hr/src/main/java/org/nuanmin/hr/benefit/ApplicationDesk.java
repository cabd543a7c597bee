package org.nuanmin.hr.benefit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrPermissions;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings applications from the roster to what is ready to be handed out; three hands see each (R8). */
@Component(service = ApplicationDesk.class)
public final class ApplicationDesk {
    private final Database database;
    private final Identity identity;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final Acting acting;
    private final Applications applications;

    @Activate
    public ApplicationDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference Counters counters) {
        this.database = database;
        this.identity = identity;
        this.clocks = clocks;
        this.campaigns = campaigns;
        acting = new Acting(database, identity, audit, clocks, counters);
        applications = new Applications(database);
    }

    /** 申报. What was held needs a reason why it goes on. */
    public void submit(String id, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.text("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_SUBMIT, id, given, "hr.application.submitted", (application, by) -> {
            application.submit(by, why);
            return why;
        });
    }

    /** 初审. */
    public void review(String id) {
        acting.act(
                HrPermissions.APPLICATION_REVIEW, id, new Given(HrTexts.TEXTS), "hr.application.reviewed", (it, by) -> {
                    it.review(by);
                    return "";
                });
    }

    /** 复核. */
    public void approve(String id) {
        acting.act(
                HrPermissions.APPLICATION_APPROVE,
                id,
                new Given(HrTexts.TEXTS),
                "hr.application.approved",
                (it, by) -> {
                    it.approve(by, campaigns.current().publicityDays(), clocks.today());
                    return "";
                });
    }

    /** 退回补正. */
    public void giveBack(String id, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_REFUSE, id, given, "hr.application.returned", (application, by) -> {
            application.giveBack(why);
            return why;
        });
    }

    /** 不通过. */
    public void reject(String id, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_REFUSE, id, given, "hr.application.rejected", (application, by) -> {
            application.reject(why);
            applications.letGo(id);
            return why;
        });
    }

    /** A step of many follows in this transaction, by who holds its right: they are locked together. */
    public void lock(String permission, Collection<String> ids) {
        identity.require(permission);
        applications.lock(ids);
    }

    /** How far an application is that the caller may take a step of, locked until the transaction ends. */
    public ApplicationState state(String permission, String id) {
        return acting.locked(permission, id).state();
    }

    /** 作废: nothing of what is ready will be handed out. */
    public void giveUp(String id, @Nullable String reason) {
        var given = new Given(HrTexts.TEXTS);
        String why = given.needed("reason", reason, Acting.REASON);
        acting.act(HrPermissions.APPLICATION_REFUSE, id, given, "hr.application.voided", (application, by) -> {
            application.giveUp(why, applications.isBegun(id));
            applications.letGo(id);
            return why;
        });
    }

    /** What became of an application, from the first step to the latest. */
    public List<ApplicationStep> steps(String id) {
        return database.read(() -> {
            acting.found(HrPermissions.APPLICATION_READ, id);
            return applications.steps(id);
        });
    }

    /** The items of applications that the caller has read from the list, by application. */
    public Map<String, List<ItemLine>> items(Collection<String> ids) {
        identity.require(HrPermissions.APPLICATION_READ);
        return database.read(() -> applications.items(ids));
    }
}
