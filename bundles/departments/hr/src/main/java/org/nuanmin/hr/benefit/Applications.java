package org.nuanmin.hr.benefit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.persistence.Row;

/** The applications in the database, with their items and what became of each. */
public final class Applications {
    private final Database database;

    public Applications(Database database) {
        this.database = database;
    }

    /** @throws org.nuanmin.portal.api.persistence.ConstraintBroken when the person got one at the same moment elsewhere */
    void add(Application application, List<Benefit> benefits) {
        database.entities().persist(application);
        int place = 0;
        for (Benefit benefit : benefits) {
            database.store(
                    "INSERT INTO hr_item (id, live_key, application_id, place, item_id, title, amount, quantity, measure, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    application.campaign() + ":" + benefit.id() + ":" + application.person(),
                    application.id(),
                    place++,
                    benefit.id(),
                    benefit.title(),
                    benefit.amount(),
                    benefit.quantity(),
                    benefit.unit(),
                    ItemState.READY.name());
        }
    }

    /** Done with for this transaction: each statement would look again at all that it holds, and a batch holds hundreds. */
    void dismiss(Collection<Application> applications) {
        database.entities().flush();
        applications.forEach(database.entities()::detach);
    }

    /** Nothing of it will be given: the items may be applied for again. */
    void letGo(String application) {
        database.update(
                "UPDATE hr_item SET state = 'VOID', live_key = NULL WHERE application_id = ? AND state = 'READY'",
                application);
    }

    /** Whether something of it was handed out or ordered; asked under the application's lock. */
    boolean isBegun(String application) {
        return !database.rows(
                        "SELECT id FROM hr_item WHERE application_id = ? AND state <> 'READY'",
                        row -> row.required("id"),
                        application)
                .isEmpty();
    }

    /** All of it is back: the items may be applied for again. */
    public void free(String application) {
        database.update("UPDATE hr_item SET live_key = NULL WHERE application_id = ?", application);
    }

    /** Locked until the transaction ends: of two who act at once, the second sees what the first did. */
    public Optional<Application> locked(String id) {
        return Optional.ofNullable(database.entities().find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(Application::counts);
    }

    /** Locks many at once; whoever then asks for one of them as locked asks the database no more. */
    void lock(Collection<String> ids) {
        database.entities()
                .createQuery("SELECT a FROM Application a WHERE a.id IN :ids", Application.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Application> find(String id) {
        return Optional.ofNullable(database.entities().find(Application.class, id));
    }

    /** A person's application of a campaign, if one lives. */
    Optional<Application> live(String campaign, String person) {
        return database.entities()
                .createQuery("SELECT a FROM Application a WHERE a.liveKey = :key", Application.class)
                .setParameter("key", Application.liveKey(campaign, person))
                .getResultStream()
                .findFirst();
    }

    /** The applications of a campaign that live, by person. */
    Map<String, Application> live(String campaign, Collection<String> people) {
        Map<String, Application> found = new HashMap<>();
        List<String> keys = people.stream()
                .map(person -> Application.liveKey(campaign, person))
                .toList();
        for (int from = 0; from < keys.size(); from += Database.TOGETHER) {
            database.entities()
                    .createQuery("SELECT a FROM Application a WHERE a.liveKey IN :keys", Application.class)
                    .setParameter("keys", keys.subList(from, Math.min(keys.size(), from + Database.TOGETHER)))
                    .getResultList()
                    .forEach(each -> found.put(each.person(), each));
        }
        return found;
    }

    /** Ids of some whose days in public are over; who goes on with them looks again under a lock. */
    List<String> publicityOver(LocalDate today, int most) {
        return database.rows(
                "SELECT a.id FROM hr_application a --DERBY-PROPERTIES index=hr_application_public\n"
                        + " WHERE a.state = 'PUBLISHED' AND a.public_until < ?"
                        + " ORDER BY a.public_until, a.id FETCH FIRST " + most + " ROWS ONLY",
                row -> row.required("id"),
                today);
    }

    /** All of a person, locked until the transaction ends. */
    List<Application> of(String person) {
        return database.entities()
                .createQuery("SELECT a FROM Application a WHERE a.person = :person", Application.class)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Application::counts)
                .toList();
    }

    /** The items go with their application's person; of a second application for one person they no longer count. */
    void follow(Application application) {
        database.entities().flush();
        if (application.isLive()) {
            database.update(
                    "UPDATE hr_item SET live_key = CAST(? AS VARCHAR(60)) || item_id || CAST(? AS VARCHAR(60))"
                            + " WHERE application_id = ? AND live_key IS NOT NULL",
                    application.campaign() + ":",
                    ":" + application.person(),
                    application.id());
        } else {
            database.update("UPDATE hr_item SET live_key = NULL WHERE application_id = ?", application.id());
        }
    }

    /** The items of a person's applications of a campaign that count. */
    List<ItemLine> had(String campaign, String person) {
        return database.rows(
                "SELECT i.application_id, i.item_id, i.amount, i.quantity, i.measure, i.state, i.receipt_id, i.serial,"
                        + " i.phone_masked FROM hr_application a"
                        + " JOIN hr_item i ON i.application_id = a.id"
                        + " WHERE a.live_key = ? ORDER BY i.place",
                Applications::line,
                Application.liveKey(campaign, person));
    }

    public void step(Application application, Instant now, User by, String note) {
        step(application, application.state().name(), now, by, note);
    }

    /** @param kind as {@link ApplicationStep} knows it */
    public void step(Application application, String kind, Instant now, User by, String note) {
        database.store(
                "INSERT INTO hr_application_step (id, application_id, happened, kind, by_id, by_name, note, evidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                application.id(),
                now,
                kind,
                by.id(),
                by.name(),
                note,
                application.evidence());
    }

    /** From the first to the latest. */
    List<ApplicationStep> steps(String application) {
        return database.rows(
                "SELECT t.happened, t.kind, t.by_name, t.note, t.evidence"
                        + " FROM hr_application_step t --DERBY-PROPERTIES index=hr_application_step_application\n"
                        + " WHERE t.application_id = ? ORDER BY t.happened, t.id",
                row -> new ApplicationStep(
                        row.instant("happened"),
                        row.required("kind"),
                        row.required("by_name"),
                        row.required("note"),
                        row.required("evidence")),
                application);
    }

    /** The items of some applications, by application, in the campaign's order. */
    Map<String, List<ItemLine>> items(Collection<String> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(applications.size(), "?"));
        return database
                .rows(
                        "SELECT application_id, item_id, amount, quantity, measure, state, receipt_id, serial, phone_masked FROM hr_item"
                                + " WHERE application_id IN (" + marks + ") ORDER BY application_id, place",
                        Applications::line,
                        applications.toArray())
                .stream()
                .collect(Collectors.groupingBy(ItemLine::application));
    }

    private static ItemLine line(Row row) {
        return new ItemLine(
                row.required("application_id"),
                row.required("item_id"),
                row.numberOrNull("amount"),
                row.numberOrNull("quantity"),
                row.required("measure"),
                ItemState.valueOf(row.required("state")),
                row.text("receipt_id"),
                row.text("serial"),
                row.text("phone_masked"));
    }
}
