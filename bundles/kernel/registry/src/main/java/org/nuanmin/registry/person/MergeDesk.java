package org.nuanmin.registry.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Two records that turn out to be one person become one: numbers and rows of the first go to the second. Each department
 * moves its own rows; one that is away does so when it returns, and the merge stays open until then.
 */
@Component(service = MergeDesk.class)
public final class MergeDesk {
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Reach reach;
    private final Persons persons;
    private final Merges merges;
    private final Departments departments;

    @Activate
    public MergeDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Departments departments) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.departments = departments;
        reach = new Reach(identity);
        persons = new Persons(database);
        merges = new Merges(database);
    }

    /**
     * Merges the first record into the second.
     *
     * @return the departments that have not done their part yet, since they are away
     * @throws RuleBroken when both are the same, or (a conflict) one is no longer a record of its own, or a correction of the
     *     first has not been answered yet
     */
    public List<String> merge(@Nullable String from, @Nullable String into, @Nullable String reason) {
        identity.require(RegistryPermissions.PERSON_MERGE);
        var given = new Given(RegistryTexts.TEXTS);
        String first = given.needed("from", from, 64);
        String second = given.needed("into", into, 64);
        String why = given.needed("reason", reason, REASON);
        if (given.fits() && first.equals(second)) {
            given.refuse("into", "merge.same");
        }
        given.check();
        return database.write(() -> {
            // in the order of their ids, so that two merges of the same two never wait for each other
            Stream.of(first, second).sorted().forEach(this::locked);
            return merged(locked(first), locked(second), why);
        });
    }

    private RegisteredPerson locked(String id) {
        return reach.within(
                RegistryPermissions.PERSON_MERGE,
                () -> persons.locked(id),
                RegisteredPerson::unit,
                () -> new NotFound(RegistryTexts.say("person.none")));
    }

    private List<String> merged(RegisteredPerson from, RegisteredPerson into, String reason) {
        if (!from.isLive() || !into.isLive()) {
            throw RuleBroken.conflict(RegistryTexts.say("merge.gone"));
        }
        if (Correction.isOpen(database, from.id())) {
            throw RuleBroken.conflict(RegistryTexts.say("merge.correction", from.name()));
        }
        var now = clocks.business();
        String by = identity.user().name();
        from.leadsTo();
        persons.moveNumbers(from.id(), into.id());
        persons.moveUnits(from.id(), into.id());
        var merge = new Merge(Ids.next(), from.id(), into.id());
        merges.add(merge, reason, now, by);
        persons.step(from.id(), PersonStep.MERGED, now, by, reason);
        persons.step(into.id(), PersonStep.MERGED, now, by, reason);
        audit.record("registry.person.merged", from.id(), Map.of("into", into.id(), "reason", reason));
        audit.record("registry.person.merged", into.id(), Map.of("from", from.id(), "reason", reason));
        return departments.follow(merge);
    }
}
