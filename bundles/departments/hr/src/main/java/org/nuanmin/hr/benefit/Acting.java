package org.nuanmin.hr.benefit;

import java.util.HashMap;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.time.Clocks;

/** The beats that each step of an application has: allow, decide, store, record. */
final class Acting {
    static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Reach reach;
    private final Applications applications;
    private final PersonFigures figures;

    Acting(Database database, Identity identity, AuditTrail audit, Clocks clocks, Counters counters) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        reach = new Reach(identity);
        applications = new Applications(database);
        figures = new PersonFigures(counters, clocks);
    }

    /** Does something to an application for a user; the note that stays. */
    interface Act {
        String on(Application application, String by);
    }

    /** @param given what came with the call, told of all that is wrong */
    void act(String permission, String id, Given given, String recorded, Act act) {
        identity.require(permission);
        given.check();
        database.write(() -> {
            var application = locked(permission, id);
            String note = act.on(application, identity.user().id());
            applications.step(application, clocks.business(), identity.user(), note);
            figures.changed(application);
            record(recorded, id, note, Map.of());
        });
    }

    void record(String action, String id, String reason, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        if (!reason.isEmpty()) {
            facts.put("reason", reason);
        }
        audit.record(action, id, facts);
    }

    /** @throws NotFound when it is not within the caller's reach */
    Application locked(String permission, String id) {
        return reach.within(permission, () -> applications.locked(id), Application::unit, Acting::none);
    }

    /** @throws NotFound when it is not within the caller's reach */
    Application found(String permission, String id) {
        return reach.within(permission, () -> applications.find(id), Application::unit, Acting::none);
    }

    private static NotFound none() {
        return new NotFound(HrTexts.say("application.none"));
    }
}
