package org.nuanmin.registry.person;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.registry.PersonFact;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.portal.api.registry.Served;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The departments that are here now: what they know of a person, and their part of each merge. */
@Component(service = Departments.class, immediate = true)
public final class Departments {
    private final Database database;
    private final Identity identity;
    private final Merges merges;
    private final List<PersonFacts> present = new CopyOnWriteArrayList<>();

    @Activate
    public Departments(@Reference Database database, @Reference Identity identity) {
        this.database = database;
        this.identity = identity;
        merges = new Merges(database);
    }

    /** A department has come: it does what it missed. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(PersonFacts department) {
        present.add(department);
        identity.as(
                User.PORTAL,
                () -> database.write(() -> {
                    merges.know(department.department());
                    merges.open(department.department()).forEach(merge -> follow(merge, department));
                    return department;
                }));
    }

    void remove(PersonFacts department) {
        present.remove(department);
    }

    /** The latest first. */
    public List<PersonFact> facts(String person) {
        return present.stream()
                .flatMap(department -> department.facts(person).stream())
                .sorted(Comparator.comparing(PersonFact::day).reversed())
                .toList();
    }

    public List<Served> served(String person) {
        return present.stream()
                .sorted(Comparator.comparing(PersonFacts::department))
                .flatMap(department -> department.served(person).stream())
                .toList();
    }

    /**
     * Each moves its own rows, in the caller's transaction.
     *
     * @return those that have not done so, since they are away
     */
    List<String> follow(Merge merge) {
        present.forEach(department -> follow(merge, department));
        return merges.waiting(merge.id());
    }

    private void follow(Merge merge, PersonFacts department) {
        department.merged(merge.from(), merge.into());
        merges.done(merge.id(), department.department());
    }
}
