package org.nuanmin.hr.request;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

/** The requests in the database, with what became of each. */
final class ServiceRequests {
    private final Database database;

    ServiceRequests(Database database) {
        this.database = database;
    }

    ServiceRequest add(ServiceRequest request) {
        database.entities().persist(request);
        database.entities().flush();
        return request;
    }

    /** Locked until the transaction ends: of two who act at once, the second sees what the first did. */
    Optional<ServiceRequest> locked(String id) {
        return Optional.ofNullable(database.entities().find(ServiceRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ServiceRequest> find(String id) {
        return Optional.ofNullable(database.entities().find(ServiceRequest.class, id));
    }

    void step(ServiceRequest request, String kind, Instant now, String person, String note) {
        database.update(
                "INSERT INTO hr_request_step (id, request_id, happened, kind, unit_id, person, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                request.id(),
                now,
                kind,
                request.unit(),
                person,
                note);
    }

    /**
     * From the first to the latest. Derby is told to go by the index (for PostgreSQL that is a comment): left to itself it
     * plans to read the whole table after a while, where whoever has just written a step waits for all others who have.
     */
    List<RequestStep> steps(String request) {
        return database.rows(
                "SELECT t.happened, t.kind, u.name AS unit_name, t.person, t.note"
                        + " FROM hr_request_step t --DERBY-PROPERTIES index=hr_request_step_request\n"
                        + " JOIN portal_unit u ON u.id = t.unit_id WHERE t.request_id = ? ORDER BY t.happened, t.id",
                row -> new RequestStep(
                        row.instant("happened"),
                        row.required("kind"),
                        row.required("unit_name"),
                        row.required("person"),
                        row.required("note")),
                request);
    }
}
