package org.nuanmin.campaigns.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opening and closing campaigns: DRAFT, then OPEN, then CLOSED; one open at a time. */
@Component(service = CampaignDesk.class)
public final class CampaignDesk {
    /** As long as a definition may say. */
    public static final int MOST_PUBLICITY_DAYS = 365;

    private static final int REASON = 200;

    private final Database database;
    private final CampaignRecords records;
    private final StoredCampaigns campaigns;
    private final Identity identity;
    private final Units units;
    private final AuditTrail audit;
    private final Reach reach;

    @Activate
    public CampaignDesk(
            @Reference Database database,
            @Reference StoredCampaigns campaigns,
            @Reference Identity identity,
            @Reference Units units,
            @Reference AuditTrail audit) {
        this.database = database;
        this.campaigns = campaigns;
        this.identity = identity;
        this.units = units;
        this.audit = audit;
        reach = new Reach(identity);
        records = new CampaignRecords(database);
    }

    public Campaign current() {
        identity.require(CampaignPermissions.READ);
        return campaigns.current();
    }

    /**
     * A unit whose figures the caller may read.
     *
     * @throws NotFound when there is none, or it lies outside his reach
     */
    public Unit reached(String unit) {
        return reach.within(
                CampaignPermissions.READ,
                () -> units.find(unit),
                Unit::id,
                () -> new NotFound(CampaignTexts.say("unit.unknown", unit)));
    }

    public List<CampaignRow> all() {
        identity.require(CampaignPermissions.READ);
        return database.read(records::all);
    }

    public CampaignRow open(String id) {
        try {
            return move(id, Campaign.State.DRAFT, Campaign.State.OPEN, "campaigns.campaign.opened");
        } catch (ConstraintBroken another) {
            throw RuleBroken.conflict(CampaignTexts.say("campaign.another-open"));
        }
    }

    public CampaignRow close(String id) {
        return move(id, Campaign.State.OPEN, Campaign.State.CLOSED, "campaigns.campaign.closed");
    }

    private CampaignRow move(String id, Campaign.State from, Campaign.State to, String action) {
        identity.require(CampaignPermissions.MANAGE);
        return database.write(() -> {
            CampaignRow before = get(id);
            if (!records.move(id, from, to)) {
                throw RuleBroken.conflict(CampaignTexts.say(
                        "campaign.state-forbids",
                        before.name(),
                        CampaignTexts.say("campaign.state." + before.state()),
                        CampaignTexts.say("campaign.state." + from)));
            }
            audit.record(action, id);
            database.afterCommit(campaigns::changed);
            return get(id);
        });
    }

    /**
     * How long a list stands in public (公示) from now on; what was approved before keeps the days that it was approved with.
     * It holds until the definition's file is changed.
     *
     * @param days 0: printing the list is enough
     */
    public CampaignRow publicity(String id, @Nullable Integer days, @Nullable String reason) {
        identity.require(CampaignPermissions.MANAGE);
        var given = new Given(CampaignTexts.TEXTS);
        if (days == null || days < 0 || days > MOST_PUBLICITY_DAYS) {
            given.refuse("days", "publicity.days", days == null ? "" : days.toString(), MOST_PUBLICITY_DAYS);
        }
        String why = given.needed("reason", reason, REASON);
        given.check();
        return database.write(() -> {
            CampaignRow before = get(id);
            if (!records.publicity(id, days)) {
                throw RuleBroken.conflict(CampaignTexts.say("publicity.closed", before.name()));
            }
            audit.record(
                    "campaigns.campaign.publicity-set",
                    id,
                    Map.of("from", "" + before.publicityDays(), "to", "" + days, "reason", why));
            database.afterCommit(campaigns::changed);
            return get(id);
        });
    }

    private CampaignRow get(String id) {
        return records.find(id).orElseThrow(() -> new NotFound(CampaignTexts.say("campaign.unknown", id)));
    }
}
