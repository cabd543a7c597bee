package org.nuanmin.hr.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.portal.api.registry.Registration;
import org.nuanmin.portal.api.work.SheetImport.Rows;
import org.nuanmin.portal.api.work.SheetImport.Taken;

/** The rows of one roster, each taken, held or refused; most faults are found before anything is stored. */
final class RosterRows implements Rows {
    private final Roster roster;
    private final boolean listed;
    private final People people;
    private final Campaigns campaigns;
    private final Units units;
    private final Drafts.Scene scene;

    /** @param listed the employer stands on the list of the roster's group */
    RosterRows(Roster roster, boolean listed, People people, Campaigns campaigns, Units units, Drafts.Scene scene) {
        this.roster = roster;
        this.listed = listed;
        this.people = people;
        this.campaigns = campaigns;
        this.units = units;
        this.scene = scene;
    }

    /** A row that goes on to be registered. */
    private record Wanted(
            int place,
            RosterLine line,
            PersonWish wish,
            @Nullable String community) {}

    @Override
    public Taken take(Map<String, String> cells) {
        return takeAll(List.of(cells)).get(0);
    }

    @Override
    public List<Taken> takeAll(List<Map<String, String>> rows) {
        mustBeOpen();
        var taken = new Taken[rows.size()];
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            taken[i] = look(i, rows.get(i), wanted);
        }
        store(wanted, taken);
        return List.of(taken);
    }

    /** What can be said of a row by itself, or null: it is wanted. */
    private @Nullable Taken look(int place, Map<String, String> cells, List<Wanted> wanted) {
        var given = new Given(HrTexts.TEXTS, "roster");
        var line = RosterLine.of(given, cells);
        if (!given.fits()) {
            return RosterLine.refused(given.errors().get(0)).beforeStoring();
        }
        Optional<Unit> community = community(line);
        Optional<Taken> refused = misplaced(line, community)
                .or(() -> Eligibility.refusedFor(roster.campaign(), line.province()))
                .or(() -> Eligibility.refusedFor(roster, line.from(), line.to()))
                .map(Taken::beforeStoring);
        if (refused.isEmpty()) {
            var wish = line.person(roster.unit().id());
            wanted.add(new Wanted(place, line, wish, community.map(Unit::id).orElse(null)));
        }
        return refused.orElse(null);
    }

    private void store(List<Wanted> wanted, @Nullable Taken[] taken) {
        List<Optional<String>> known =
                people.find(wanted.stream().map(Wanted::wish).toList());
        var drafts = new Drafts(
                scene,
                roster,
                known.stream().flatMap(Optional::stream).distinct().toList());
        List<Wanted> left = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted row = wanted.get(i);
            Optional<Taken> refused = known.get(i).flatMap(drafts::refused);
            refused.map(Taken::beforeStoring).ifPresent(answer -> taken[row.place()] = answer);
            if (refused.isEmpty()) {
                left.add(row);
            }
        }
        var registered = people.registerAll(left.stream().map(Wanted::wish).toList());
        for (int i = 0; i < left.size(); i++) {
            Wanted row = left.get(i);
            taken[row.place()] = answer(row, registered.get(i), drafts);
        }
        drafts.end();
    }

    private Taken answer(Wanted row, Registration registration, Drafts drafts) {
        Registered person = registration.person();
        if (person != null) {
            return drafts.take(draft(row.line(), person, row.community()));
        }
        RuleBroken refused = Objects.requireNonNull(registration.refused());
        return (refused.errors().isEmpty()
                        ? Taken.rejected(RosterSheet.ID_NUMBER, "bad-id-number", refused.words())
                        : RosterLine.refused(refused.errors().get(0)))
                .beforeStoring();
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
