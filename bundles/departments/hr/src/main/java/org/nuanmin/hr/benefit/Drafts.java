package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Counters;
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
    private final PersonFigures figures;

    Drafts(Database database, Identity identity, AuditTrail audit, Clocks clocks, Counters counters) {
        applications = new Applications(database);
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        figures = new PersonFigures(counters, clocks);
    }

    /** What is said before anything is stored of who has an application that this roster can't be about. */
    Optional<Taken> refused(Roster roster, String person) {
        return applications.live(roster.campaign().id(), person).flatMap(known -> refused(roster, known));
    }

    /** Whoever is refused because of another application is told no more than that there is one. */
    private static Optional<Taken> refused(Roster roster, Application known) {
        if (!known.isMeantBy(roster)) {
            return Optional.of(Taken.rejected(
                    RosterSheet.ID_NUMBER, "applied-elsewhere", HrTexts.say("roster.applied-elsewhere")));
        }
        return !roster.id().isEmpty() && known.roster().equals(roster.id())
                ? Optional.of(Taken.rejected(RosterSheet.ID_NUMBER, "twice-in-roster", HrTexts.say("roster.twice")))
                : Optional.empty();
    }

    /** @param fresh nobody knew the person before, so he has no application */
    Taken take(Roster roster, Draft draft, boolean fresh) {
        return (fresh ? Optional.<Application>empty() : applications.live(draft.campaign(), draft.person()))
                .map(known -> refused(roster, known).orElseGet(() -> again(known, draft)))
                .orElseGet(() -> add(draft, roster.benefits()));
    }

    private Taken add(Draft draft, List<Benefit> benefits) {
        var now = clocks.business();
        User by = identity.user();
        var application = new Application(draft, by.id(), now);
        applications.add(application, benefits);
        applications.step(application, now, by, "");
        figures.changed(application);
        record("hr.application.drafted", application.id(), draft);
        applications.dismiss(application);
        return answer(draft);
    }

    /** The same values again change nothing. */
    private Taken again(Application known, Draft draft) {
        if (known.isToMend() && !known.says(draft)) {
            return mend(known, draft);
        }
        applications.dismiss(known);
        return known.state() == ApplicationState.HELD && !draft.doubts().none()
                ? held(draft.doubts())
                : Taken.unchanged();
    }

    private Taken mend(Application known, Draft draft) {
        User by = identity.user();
        var application = applications.locked(known.id()).orElse(known);
        application.correct(draft, by.id());
        applications.step(application, ApplicationStep.CORRECTED, clocks.business(), by, "");
        figures.changed(application);
        record("hr.application.corrected", application.id(), draft);
        applications.dismiss(application);
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
