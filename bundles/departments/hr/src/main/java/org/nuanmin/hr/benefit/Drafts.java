package org.nuanmin.hr.benefit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/**
 * Makes some rows of a roster applications, and mends those that their unit may still mend (补正), in one transaction: what lives
 * is looked for once, what is new is stored together.
 */
final class Drafts {
    private final Roster roster;
    private final Applications applications;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final PersonFigures figures;
    private final Map<String, Application> live;
    /** People of these rows: to register one again has stored nothing. */
    private final Set<String> drafted = new HashSet<>();

    /** @param known the people among the rows that are known already */
    Drafts(Scene scene, Roster roster, Collection<String> known) {
        this.roster = roster;
        identity = scene.identity();
        audit = scene.audit();
        clocks = scene.clocks();
        figures = new PersonFigures(scene.counters(), scene.clocks());
        applications = new Applications(scene.database());
        live = applications.live(roster.campaign().id(), known);
    }

    /** What drafts are made with. */
    record Scene(Database database, Identity identity, AuditTrail audit, Clocks clocks, Counters counters) {}

    /** What is said before anything is stored of who has an application that this roster can't be about. */
    Optional<Taken> refused(String person) {
        return Optional.ofNullable(live.get(person)).flatMap(this::refused);
    }

    /** Whoever is refused because of another application is told no more than that there is one. */
    private Optional<Taken> refused(Application known) {
        if (!known.isMeantBy(roster)) {
            return Optional.of(Taken.rejected(
                    RosterSheet.ID_NUMBER, "applied-elsewhere", HrTexts.say("roster.applied-elsewhere")));
        }
        return !roster.id().isEmpty() && known.roster().equals(roster.id()) ? Optional.of(twice()) : Optional.empty();
    }

    private static Taken twice() {
        return Taken.rejected(RosterSheet.ID_NUMBER, "twice-in-roster", HrTexts.say("roster.twice"));
    }

    Taken take(Draft draft) {
        Application known = live.get(draft.person());
        if (known == null) {
            return add(draft, roster.benefits());
        }
        boolean ofThese = drafted.contains(draft.person());
        return refused(known)
                .map(refused -> ofThese ? refused.beforeStoring() : refused)
                .orElseGet(() -> again(known, draft));
    }

    private Taken add(Draft draft, List<Benefit> benefits) {
        var now = clocks.business();
        User by = identity.user();
        var application = new Application(draft, by.id(), now);
        applications.add(application, benefits);
        applications.step(application, now, by, "");
        figures.changed(application);
        record("hr.application.drafted", application.id(), draft);
        live.put(draft.person(), application);
        drafted.add(draft.person());
        return answer(draft);
    }

    /** The same values again change nothing. */
    private Taken again(Application known, Draft draft) {
        if (known.isToMend() && !known.says(draft)) {
            return mend(known, draft);
        }
        return known.state() == ApplicationState.HELD && !draft.doubts().none()
                ? held(draft.doubts())
                : Taken.unchanged();
    }

    /** All is stored, and done with for this transaction. */
    void end() {
        applications.dismiss(live.values());
    }

    private Taken mend(Application known, Draft draft) {
        User by = identity.user();
        var application = applications.locked(known.id()).orElse(known);
        application.correct(draft, by.id());
        applications.step(application, ApplicationStep.CORRECTED, clocks.business(), by, "");
        figures.changed(application);
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
