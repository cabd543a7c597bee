package org.nuanmin.registry.person;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.registry.PersonFact;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.portal.api.registry.Served;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the departments that are here now know of a person. */
@Component(service = Departments.class)
public final class Departments {
    private final List<PersonFacts> present = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(PersonFacts facts) {
        present.add(facts);
    }

    void remove(PersonFacts facts) {
        present.remove(facts);
    }

    /** The latest first. */
    public List<PersonFact> facts(String person) {
        return present.stream()
                .flatMap(facts -> facts.facts(person).stream())
                .sorted(Comparator.comparing(PersonFact::day).reversed())
                .toList();
    }

    public List<Served> served(String person) {
        return present.stream()
                .sorted(Comparator.comparing(PersonFacts::department))
                .flatMap(facts -> facts.served(person).stream())
                .toList();
    }
}
