package org.nuanmin.registry.person;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a person unreadable for ever by destroying the key of what is sealed, the number's index and the name. The record's
 * id stays, so that money, counts and the audit still agree.
 */
@Component(service = ErasureDesk.class)
public final class ErasureDesk {
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Reach reach;
    private final Persons persons;
    private final Merges merges;

    @Activate
    public ErasureDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        reach = new Reach(identity);
        persons = new Persons(database);
        merges = new Merges(database);
    }

    /** Can't be undone. */
    public void erase(String id, @Nullable String reason) {
        identity.require(RegistryPermissions.PERSON_ERASE);
        var given = new Given(RegistryTexts.TEXTS);
        String why = given.needed("reason", reason, REASON);
        given.check();
        database.write(() -> {
            var person = reach.within(
                    RegistryPermissions.PERSON_ERASE,
                    () -> persons.locked(id).filter(RegisteredPerson::isReadable),
                    RegisteredPerson::unit,
                    () -> new NotFound(RegistryTexts.say("person.none")));
            erase(person, why);
        });
    }

    /** With every record that was merged into this one: each holds a number of the same person. */
    private void erase(RegisteredPerson person, String reason) {
        String id = person.id();
        person.erase();
        persons.forget(id);
        persons.step(id, PersonStep.ERASED, clocks.business(), identity.user().name(), reason);
        audit.record("registry.person.erased", id, Map.of("reason", reason));
        merges.into(id).stream()
                .flatMap(from -> persons.locked(from).stream())
                .filter(RegisteredPerson::isReadable)
                .forEach(from -> erase(from, reason));
    }
}
