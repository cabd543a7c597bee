package org.nuanmin.registry.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.registry.People;
import org.nuanmin.portal.api.registry.Person;
import org.nuanmin.portal.api.registry.PersonWish;
import org.nuanmin.portal.api.registry.Registered;
import org.nuanmin.portal.api.registry.Registration;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.number.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers people and shows them to those who answer for them. */
@Component(service = {People.class, PersonDesk.class})
public final class PersonDesk implements People {
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Keys keys;
    private final Numbers numbers;
    private final Reach reach;
    private final Persons persons;

    @Activate
    public PersonDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Keys keys) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.keys = keys;
        numbers = new Numbers(keys);
        reach = new Reach(identity);
        persons = new Persons(database);
    }

    /** Of two who register a number at the same moment the second finds the person that the first has made. */
    @Override
    public Registered register(PersonWish wish) {
        identity.require(RegistryPermissions.PERSON_ADD);
        var details = PersonDetails.of(wish, clocks.today());
        identity.require(RegistryPermissions.PERSON_ADD, details.unit());
        try {
            return database.write(() -> registered(details));
        } catch (ConstraintBroken taken) {
            return database.write(() -> registered(details));
        }
    }

    private Registered registered(PersonDetails details) {
        var registrations = registrations(List.of(details));
        var ended = registrations.take(details);
        RuleBroken refused = ended.refused();
        if (refused != null) {
            throw refused;
        }
        registrations.end();
        return Objects.requireNonNull(ended.person());
    }

    private Registrations registrations(List<PersonDetails> wanted) {
        return new Registrations(database, identity, audit, keys, clocks.business(), wanted);
    }

    @Override
    public List<Registration> registerAll(List<PersonWish> wishes) {
        identity.require(RegistryPermissions.PERSON_ADD);
        List<Read> read = wishes.stream().map(this::read).toList();
        return database.write(() -> {
            var registrations = registrations(
                    read.stream().flatMap(each -> each.details().stream()).toList());
            var ended = read.stream()
                    .map(each -> each.details().map(registrations::take).orElseGet(each::ended))
                    .toList();
            registrations.end();
            return ended;
        });
    }

    /** A wish's particulars, or how it has ended already. */
    private record Read(Optional<PersonDetails> details, Registration ended) {}

    private Read read(PersonWish wish) {
        try {
            var details = PersonDetails.of(wish, clocks.today());
            identity.require(RegistryPermissions.PERSON_ADD, details.unit());
            return new Read(Optional.of(details), new Registration(null, null));
        } catch (RuleBroken refused) {
            return new Read(Optional.empty(), Registration.refused(refused));
        }
    }

    @Override
    public Person get(String id) {
        return database.read(() -> within(RegistryPermissions.PERSON_READ, id).card());
    }

    private RegisteredPerson within(String permission, String id) {
        return reach.within(
                permission,
                () -> persons.find(id).filter(RegisteredPerson::isLive),
                RegisteredPerson::unit,
                () -> new NotFound(RegistryTexts.say("person.none")));
    }

    @Override
    public Optional<String> find(IdType type, String number) {
        var given = new Given(RegistryTexts.TEXTS);
        var document = Document.of(given, type, number, clocks.today());
        return given.fits() ? database.read(() -> persons.having(numbers.blind(document))) : Optional.empty();
    }

    @Override
    public List<Optional<String>> find(List<PersonWish> wishes) {
        List<String> blinds = wishes.stream().map(this::blind).toList();
        var known = database.read(() -> persons.having(
                blinds.stream().filter(blind -> !blind.isEmpty()).distinct().toList()));
        return blinds.stream()
                .map(blind -> Optional.ofNullable(known.get(blind)))
                .toList();
    }

    private String blind(PersonWish wish) {
        var given = new Given(RegistryTexts.TEXTS);
        var document = Document.of(given, wish.idType(), wish.idNumber(), clocks.today());
        return given.fits() ? numbers.blind(document) : "";
    }

    @Override
    public String phone(String id) {
        return database.read(() -> persons.phone(id, keys))
                .orElseThrow(() -> new NotFound(RegistryTexts.say("person.none")));
    }

    /** What became of a record, the latest first. */
    public List<PersonStep> steps(String id) {
        return database.read(() -> {
            within(RegistryPermissions.PERSON_READ, id);
            return persons.steps(id);
        });
    }

    /** Number and phone in clear; the reason and that they were shown are recorded. */
    public Revealed reveal(String id, @Nullable String reason) {
        identity.require(RegistryPermissions.PERSON_REVEAL);
        var given = new Given(RegistryTexts.TEXTS);
        String why = given.needed("reason", reason, 200);
        given.check();
        var person = database.read(() -> within(RegistryPermissions.PERSON_REVEAL, id));
        var secret = new Secret(keys, person.salt());
        // the entry takes a connection of its own, and must stand before anything is shown
        audit.note("registry.person.revealed", id, AuditTrail.Result.DONE, Map.of("reason", why));
        return new Revealed(person.number(secret), person.phone(secret));
    }
}
