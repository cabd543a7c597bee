package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/** Makes the rows of rosters applications, and mends those that their unit may still mend (补正). */
final class Drafts {
    private final Applications applications;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;

    Drafts(Database database, Identity identity, AuditTrail audit, Clocks clocks) {
        applications = new Applications(database);
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
    }

    /** @param benefits what a new application is for */
    Taken take(Draft draft, List<Benefit> benefits) {
        return applications
                .live(draft.campaign(), draft.person())
                .map(known -> again(known, draft))
                .orElseGet(() -> add(draft, benefits));
    }

    private Taken add(Draft draft, List<Benefit> benefits) {
        var now = clocks.business();
        User by = identity.user();
        var application = new Application(draft, by.id(), now);
        applications.add(application, benefits);
        applications.step(application, now, by, "");
        record("hr.application.drafted", application.id(), draft);
        return answer(draft);
    }

    /** Who has an application already: the same roster again changes nothing, whoever else is told no more than that. */
    private Taken again(Application known, Draft draft) {
        if (!known.isMeantBy(draft)) {
            return Taken.rejected(RosterSheet.ID_NUMBER, "applied-elsewhere", HrTexts.say("roster.applied-elsewhere"));
        }
        if (!draft.roster().isEmpty() && known.roster().equals(draft.roster())) {
            return Taken.rejected(RosterSheet.ID_NUMBER, "twice-in-roster", HrTexts.say("roster.twice"));
        }
        if (known.isToMend() && !known.says(draft)) {
            return mend(known, draft);
        }
        return known.state() == ApplicationState.HELD && !draft.doubts().none()
                ? held(draft.doubts())
                : Taken.unchanged();
    }

    private Taken mend(Application known, Draft draft) {
        User by = identity.user();
        var application = applications.locked(known.id()).orElse(known);
        application.correct(draft, by.id());
        applications.step(application, ApplicationStep.CORRECTED, clocks.business(), by, "");
        record("hr.application.corrected", application.id(), draft);
        return answer(draft);
    }

    private void record(String action, String application, Draft draft) {
        audit.record(action, application, Map.of("unit", draft.unit(), "person", draft.person()));
    }

    private static Taken answer(Draft draft) {
        return draft.doubts().none() ? Taken.accepted() : held(draft.doubts());
    }

    private static Taken held(Doubts doubts) {
        String column = switch (doubts.codes().get(0)) {
            case Doubts.PROVINCE -> RosterSheet.PROVINCE;
            case Doubts.NAME -> RosterSheet.NAME;
            default -> "";
        };
        return Taken.held(column, doubts.codes().get(0), doubts.words());
    }
}
