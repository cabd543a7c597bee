package org.nuanmin.registry.person;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Masks;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.number.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person asks to have put right (更正): recorded at a counter, answered by another hand. */
@Component(service = CorrectionDesk.class)
public final class CorrectionDesk {
    private static final int NOTE = 200;
    private static final String WISH = "registry.person.correction";

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Keys keys;
    private final Numbers numbers;
    private final Reach reach;
    private final Persons persons;

    @Activate
    public CorrectionDesk(
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

    /** @return the correction's id */
    public String ask(String person, @Nullable Field field, @Nullable String value, @Nullable String reason) {
        identity.require(RegistryPermissions.CORRECTION_ASK);
        return database.write(() -> {
            var about = living(RegistryPermissions.CORRECTION_ASK, person);
            var given = new Given(RegistryTexts.TEXTS);
            if (field == null) {
                given.refuse("field", "correction.field");
            }
            String wish = field == null ? "" : given.at("value", rules -> clean(rules, field, value, about));
            String why = given.needed("reason", reason, NOTE);
            given.check();
            String id = Ids.next();
            store(id, about, field, wish, why);
            audit.record("registry.correction.asked", id, Map.of("person", person, "field", field.name()));
            return id;
        });
    }

    private RegisteredPerson living(String permission, String person) {
        return reach.within(
                permission,
                () -> persons.locked(person).filter(RegisteredPerson::isLive),
                RegisteredPerson::unit,
                () -> new NotFound(RegistryTexts.say("person.none")));
    }

    /** The value as it will be stored; refused as it would be at the registration. */
    private String clean(Given given, Field field, @Nullable String value, RegisteredPerson person) {
        return switch (field) {
            case NAME -> PersonName.of(given, value).typed();
            case PROVINCE -> PersonDetails.province(given, value, person.idType());
            case PHONE -> PersonDetails.mobile(given, value);
            case ID_NUMBER -> {
                var document = Document.of(given, person.idType(), value, clocks.today());
                if (given.fits() && persons.having(numbers.blind(document)).isPresent()) {
                    given.refuse("idNumber", "correction.number-known");
                }
                yield document.number();
            }
        };
    }

    private void store(String id, RegisteredPerson person, Field field, String wish, String reason) {
        database.update(
                "INSERT INTO registry_correction (id, person_id, unit_id, field, wish_sealed, wish_masked, reason, state,"
                        + " asked_at, asked_by, asked_name, answered_name, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
                id,
                person.id(),
                person.unit(),
                field.name(),
                new Secret(keys, person.salt()).seal(WISH, wish),
                masked(field, wish),
                reason,
                Correction.OPEN,
                clocks.business(),
                identity.user().id(),
                identity.user().name());
    }

    private static String masked(Field field, String wish) {
        return switch (field) {
            case ID_NUMBER -> Masks.number(wish);
            case PHONE -> Masks.phone(wish);
            default -> wish;
        };
    }

    /** Puts it right, or says why not. */
    public void answer(String id, boolean accepted, @Nullable String answer) {
        identity.require(RegistryPermissions.CORRECTION_ANSWER);
        var given = new Given(RegistryTexts.TEXTS);
        String words = accepted ? given.text("answer", answer, NOTE) : given.needed("answer", answer, NOTE);
        given.check();
        database.write(() -> {
            var correction = open(id);
            if (accepted) {
                apply(correction, words);
            }
            database.update(
                    "UPDATE registry_correction SET state = ?, answered_at = ?, answered_name = ?, answer = ? WHERE id = ?",
                    accepted ? "DONE" : "REFUSED",
                    clocks.business(),
                    identity.user().name(),
                    words,
                    id);
            audit.record(
                    accepted ? "registry.correction.done" : "registry.correction.refused",
                    id,
                    Map.of("person", correction.person()));
        });
    }

    private Correction open(String id) {
        var correction = reach.within(
                RegistryPermissions.CORRECTION_ANSWER,
                () -> Correction.locked(database, id),
                Correction::unit,
                () -> new NotFound(RegistryTexts.say("correction.none")));
        if (!correction.state().equals(Correction.OPEN)) {
            throw RuleBroken.conflict(RegistryTexts.say("correction.answered"));
        }
        if (correction.askedBy().equals(identity.user().id())) {
            throw RuleBroken.of(RegistryTexts.say("correction.own"));
        }
        return correction;
    }

    private void apply(Correction correction, String note) {
        var person = living(RegistryPermissions.CORRECTION_ANSWER, correction.person());
        var secret = new Secret(keys, person.salt());
        String wish = secret.open(WISH, correction.wishSealed());
        switch (correction.field()) {
            case NAME -> person.correct(new PersonName(wish, PersonName.normal(wish)));
            case PROVINCE -> person.correctProvince(wish);
            case PHONE -> person.correctPhone(wish, secret);
            case ID_NUMBER -> {
                var before = new Document(person.idType(), person.number(secret));
                var after = new Document(person.idType(), wish);
                persons.renumber(person.id(), numbers.blind(before), numbers.blind(after));
                person.correct(after, secret);
            }
        }
        persons.step(
                person.id(),
                PersonStep.CORRECTED,
                clocks.business(),
                identity.user().name(),
                note);
        audit.record(
                "registry.person.corrected",
                person.id(),
                Map.of("field", correction.field().name()));
    }
}
