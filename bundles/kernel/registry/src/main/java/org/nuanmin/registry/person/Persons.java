package org.nuanmin.registry.person;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.keys.Secret;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

/** The people in the database. */
final class Persons {
    private final Database database;

    Persons(Database database) {
        this.database = database;
    }

    /** @throws org.nuanmin.portal.api.persistence.ConstraintBroken when the number came in at the same moment elsewhere */
    void add(RegisteredPerson person, String blind) {
        database.entities().persist(person);
        database.store("INSERT INTO registry_number (blind, person_id) VALUES (?, ?)", blind, person.id());
    }

    /** Done with for this transaction: each statement would look again at all that it holds, and a roster's batch holds hundreds. */
    void dismiss(Collection<RegisteredPerson> people) {
        database.entities().flush();
        people.forEach(database.entities()::detach);
    }

    Optional<String> having(String blind) {
        String sql = "SELECT person_id FROM registry_number WHERE blind = ?";
        return database.rows(sql, row -> row.required("person_id"), blind).stream()
                .findFirst();
    }

    /** Who has which of these numbers. */
    Map<String, String> having(List<String> blinds) {
        Map<String, String> found = new HashMap<>();
        database.rowsOf(
                        "SELECT blind, person_id FROM registry_number WHERE blind IN (?)",
                        row -> Map.entry(row.required("blind"), row.required("person_id")),
                        blinds)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** By id. */
    Map<String, RegisteredPerson> find(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.entities()
                .createQuery("SELECT p FROM RegisteredPerson p WHERE p.id IN :ids", RegisteredPerson.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(RegisteredPerson::id, person -> person));
    }

    /** Which unit has met which of these people, as {@link #meeting} names it. */
    Set<String> met(Set<String> people) {
        return new HashSet<>(database.rowsOf(
                "SELECT person_id, unit_id FROM registry_person_unit WHERE person_id IN (?)",
                row -> meeting(row.required("person_id"), row.required("unit_id")),
                people));
    }

    static String meeting(String person, String unit) {
        return person + " " + unit;
    }

    Optional<RegisteredPerson> find(String id) {
        return Optional.ofNullable(database.entities().find(RegisteredPerson.class, id));
    }

    /** His phone in clear, without the whole record. */
    Optional<String> phone(String id, Keys keys) {
        return database
                .rows(
                        "SELECT salt, phone_sealed FROM registry_person WHERE person_id = ?",
                        row -> RegisteredPerson.phone(new Secret(keys, row.text("salt")), row.required("phone_sealed")),
                        id)
                .stream()
                .findFirst();
    }

    /** Locked until the transaction ends, and as it is now. */
    Optional<RegisteredPerson> locked(String id) {
        if (database.entities().find(PersonLock.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            return Optional.empty();
        }
        var found = find(id);
        found.ifPresent(database.entities()::refresh);
        return found;
    }

    /** Whoever has the first one's document is the second from now on. */
    void moveNumbers(String from, String into) {
        database.update("UPDATE registry_number SET person_id = ? WHERE person_id = ?", into, from);
    }

    void moveUnits(String from, String into) {
        database.update(
                "INSERT INTO registry_person_unit (person_id, unit_id, since)"
                        + " SELECT CAST(? AS VARCHAR(36)), f.unit_id, f.since FROM registry_person_unit f"
                        + " WHERE f.person_id = ? AND f.unit_id NOT IN"
                        + " (SELECT i.unit_id FROM registry_person_unit i WHERE i.person_id = ?)",
                into,
                from,
                into);
    }

    /** Nobody finds him by a number any more, and what he asked to have put right is gone. */
    void forget(String id) {
        database.entities().flush();
        database.update("DELETE FROM registry_number WHERE person_id = ?", id);
        database.update("DELETE FROM registry_correction WHERE person_id = ? AND state = 'OPEN'", id);
        database.update(
                "UPDATE registry_correction SET wish_sealed = '', wish_masked = '', reason = '' WHERE person_id = ?",
                id);
    }

    /** The latest first. */
    List<PersonStep> steps(String person) {
        return database.rows(
                "SELECT s.happened, s.kind, s.by_name, s.note"
                        + " FROM registry_person_step s --DERBY-PROPERTIES index=registry_person_step_person\n"
                        + " WHERE s.person_id = ? ORDER BY s.happened DESC, s.id DESC",
                row -> new PersonStep(
                        row.instant("happened"), row.required("kind"), row.required("by_name"), row.required("note")),
                person);
    }

    /** A number that was written wrong is another one from now on. */
    void renumber(String person, String from, String to) {
        database.update("DELETE FROM registry_number WHERE blind = ?", from);
        database.update("INSERT INTO registry_number (blind, person_id) VALUES (?, ?)", to, person);
    }

    void meet(String person, String unit, Instant now) {
        database.store(
                "INSERT INTO registry_person_unit (person_id, unit_id, since) VALUES (?, ?, ?)", person, unit, now);
    }

    void step(String person, String kind, Instant now, String by, String note) {
        database.store(
                "INSERT INTO registry_person_step (id, person_id, happened, kind, by_name, note) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                person,
                now,
                kind,
                by,
                note);
    }
}
