package org.nuanmin.registry.person;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.Doubt;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.portal.api.registry.Registration;
import org.nuanmin.registry.RegistryTexts;

/** Registrations of several people in one transaction: known numbers and people are looked for once, new people stored together. */
final class Registrations {
    private final Identity identity;
    private final AuditTrail audit;
    private final Keys keys;
    private final Numbers numbers;
    private final Persons persons;
    private final Instant now;
    private final Map<String, RegisteredPerson> known = new HashMap<>();
    private final Set<String> met;

    /** @param wanted those to come, each by his document and unit */
    Registrations(
            Database database,
            Identity identity,
            AuditTrail audit,
            Keys keys,
            Instant now,
            List<PersonDetails> wanted) {
        this.identity = identity;
        this.audit = audit;
        this.keys = keys;
        this.now = now;
        numbers = new Numbers(keys);
        persons = new Persons(database);
        var ids = persons.having(wanted.stream()
                .map(PersonDetails::document)
                .filter(document -> !document.number().isEmpty())
                .map(numbers::blind)
                .distinct()
                .toList());
        Map<String, RegisteredPerson> people = persons.find(Set.copyOf(ids.values()));
        ids.forEach((blind, id) -> Optional.ofNullable(people.get(id)).ifPresent(person -> known.put(blind, person)));
        met = persons.met(people.keySet());
    }

    Registration take(PersonDetails details) {
        var document = details.document();
        String blind = document.number().isEmpty() ? "" : numbers.blind(document);
        RegisteredPerson person = known.get(blind);
        if (person != null) {
            return Registration.of(met(person, details));
        }
        if (document.type() == IdType.TEMPORARY && !blind.isEmpty()) {
            return Registration.refused(RuleBroken.of(RegistryTexts.say("number.temporary")));
        }
        return Registration.of(add(details));
    }

    private Registered met(RegisteredPerson person, PersonDetails details) {
        if (met.add(Persons.meeting(person.id(), details.unit()))) {
            persons.meet(person.id(), details.unit(), now);
            audit.record("registry.person.met", person.id(), Map.of("unit", details.unit()));
        }
        Set<Doubt> doubts = details.doubts();
        if (!person.name().equals(details.name().normal())) {
            doubts.add(Doubt.NAME_DIFFERS);
        }
        return new Registered(person.id(), false, doubts);
    }

    private Registered add(PersonDetails wanted) {
        var details = wanted.document().number().isEmpty() ? wanted.proved(numbers.temporary()) : wanted;
        var person = new RegisteredPerson(
                details, Secret.fresh(keys), identity.user().id(), now);
        String blind = numbers.blind(details.document());
        persons.add(person, blind);
        persons.meet(person.id(), details.unit(), now);
        persons.step(person.id(), PersonStep.REGISTERED, now, identity.user().name(), "");
        audit.record("registry.person.registered", person.id(), Map.of("unit", details.unit()));
        known.put(blind, person);
        met.add(Persons.meeting(person.id(), details.unit()));
        return new Registered(person.id(), true, details.doubts());
    }

    /** All that was taken is stored, and done with for this transaction: each flush would look again at all that it holds. */
    void end() {
        persons.dismiss(known.values());
    }
}
