package org.nuanmin.registry.person;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.TooMany;
import org.nuanmin.portal.api.registry.IdType;
import org.nuanmin.portal.api.service.Throttle;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.number.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers a full document number everywhere with the little that a second counter has to know. */
@Component(service = LookupDesk.class, configurationPid = LookupDesk.PID)
public final class LookupDesk {
    public static final String PID = "org.nuanmin.registry";

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Numbers numbers;
    private final Units units;
    private final Departments departments;
    private final Settings settings;
    private final Persons persons;
    private final Throttle lookups = new Throttle();

    /** Keys and defaults of etc/org.nuanmin.registry.cfg. */
    public @interface Settings {
        /** Look-ups by full number of one user in {@link #lookupMinutes()}. */
        int lookups() default 60;

        int lookupMinutes() default 10;
    }

    @Activate
    public LookupDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Keys keys,
            @Reference Units units,
            @Reference Departments departments,
            Settings settings) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.units = units;
        this.departments = departments;
        this.settings = settings;
        numbers = new Numbers(keys);
        persons = new Persons(database);
    }

    /**
     * The minimal card of whoever has this number. That it was asked for stands in the audit, the number does not.
     *
     * @throws NotFound when nobody with this number is registered
     * @throws TooMany after too many look-ups, whatever was asked
     */
    public MinimalCard lookup(@Nullable IdType type, @Nullable String number, @Nullable String reason) {
        identity.require(RegistryPermissions.PERSON_LOOKUP);
        throttle();
        var given = new Given(RegistryTexts.TEXTS);
        var document = Document.of(given, type, number, clocks.today());
        if (document.number().isEmpty()) {
            given.refuse("idNumber", "number.missing");
        }
        String why = given.needed("reason", reason, 200);
        given.check();
        var person = database.read(() -> persons.having(numbers.blind(document)).flatMap(persons::find));
        audit.note(
                "registry.person.looked-up",
                person.map(RegisteredPerson::id).orElse("unknown"),
                AuditTrail.Result.DONE,
                Map.of("reason", why));
        return person.map(this::card).orElseThrow(() -> new NotFound(RegistryTexts.say("lookup.none")));
    }

    private MinimalCard card(RegisteredPerson person) {
        return new MinimalCard(
                person.id(),
                Masks.name(person.name()),
                units.get(person.unit()).name(),
                departments.served(person.id()));
    }

    private void throttle() {
        String user = identity.user().id();
        var period = Duration.ofMinutes(settings.lookupMinutes());
        var now = clocks.real();
        var wait = lookups.wait(user, now, settings.lookups(), period);
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            throw new TooMany(
                    RegistryTexts.say("lookup.often", settings.lookups(), settings.lookupMinutes(), seconds), seconds);
        }
        lookups.count(user, now, settings.lookups(), period);
    }
}
