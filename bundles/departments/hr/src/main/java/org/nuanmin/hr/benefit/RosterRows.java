package org.nuanmin.hr.benefit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.portal.api.work.SheetImport.Rows;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/** The rows of one roster, each taken, held or refused; most faults are found before anything is stored. */
final class RosterRows implements Rows {
    private final Roster roster;
    private final boolean listed;
    private final People people;
    private final Campaigns campaigns;
    private final Units units;
    private final Drafts drafts;

    /** @param listed the employer stands on the list of the roster's group */
    RosterRows(Roster roster, boolean listed, People people, Campaigns campaigns, Units units, Drafts drafts) {
        this.roster = roster;
        this.listed = listed;
        this.people = people;
        this.campaigns = campaigns;
        this.units = units;
        this.drafts = drafts;
    }

    @Override
    public Taken take(Map<String, String> cells) {
        mustBeOpen();
        var given = new Given(HrTexts.TEXTS, "roster");
        var line = RosterLine.of(given, cells);
        if (!given.fits()) {
            return RosterLine.refused(given.errors().get(0)).beforeStoring();
        }
        Optional<Unit> community = community(line);
        return misplaced(line, community)
                .or(() -> Eligibility.refusedFor(roster.campaign(), line.province()))
                .or(() -> Eligibility.refusedFor(roster, line.from(), line.to()))
                .or(() -> people.find(line.idType(), line.number()).flatMap(known -> drafts.refused(roster, known)))
                .map(Taken::beforeStoring)
                .orElseGet(() -> registered(line, community.map(Unit::id).orElse(null)));
    }

    /** It may have been closed while the rows come. */
    private void mustBeOpen() {
        Campaign now = campaigns.current();
        if (now.state() != Campaign.State.OPEN
                || !now.id().equals(roster.campaign().id())) {
            throw RuleBroken.conflict(
                    HrTexts.say("roster.no-campaign", roster.campaign().name()));
        }
    }

    private Optional<Unit> community(RosterLine line) {
        return line.community().isEmpty()
                ? Optional.empty()
                : units.named(line.community(), roster.unit().id());
    }

    private Optional<Taken> misplaced(RosterLine line, Optional<Unit> community) {
        if (line.community().isEmpty() || community.isPresent()) {
            return Optional.empty();
        }
        var words = HrTexts.say(
                "roster.no-community", line.community(), roster.unit().name());
        return Optional.of(Taken.rejected(RosterSheet.COMMUNITY, "unknown-community", words));
    }

    private Taken registered(RosterLine line, @Nullable String community) {
        Registered person;
        try {
            person = people.register(line.person(roster.unit().id()));
        } catch (RuleBroken refused) {
            // what is told by its field was found before the registry stored anything
            return refused.errors().isEmpty()
                    ? Taken.rejected(RosterSheet.ID_NUMBER, "bad-id-number", refused.words())
                    : RosterLine.refused(refused.errors().get(0)).beforeStoring();
        }
        return drafts.take(roster, draft(line, person, community), person.added());
    }

    private Draft draft(RosterLine line, Registered person, @Nullable String community) {
        var doubts = Doubts.of(person.doubts(), listed);
        return new Draft(
                roster.campaign().id(),
                person.id(),
                roster.unit().id(),
                community,
                roster.enterprise().id(),
                roster.group().id(),
                line.job(),
                line.from(),
                line.to(),
                line.isForeign(),
                doubts,
                Eligibility.evidence(
                        roster, String.valueOf(line.idType()), line.province(), listed, line.stay(), doubts),
                roster.id());
    }
}
