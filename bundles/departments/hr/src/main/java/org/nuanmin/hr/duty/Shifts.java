package org.nuanmin.hr.duty;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.persistence.Database;

/** The shifts in the database. */
final class Shifts {
    private final Database database;

    Shifts(Database database) {
        this.database = database;
    }

    Shift add(Shift shift) {
        database.entities().persist(shift);
        return shift;
    }

    Optional<Shift> locked(String id) {
        return Optional.ofNullable(database.entities().find(Shift.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Shifts that touch these hours, in order. */
    List<Shift> of(String station, Hours within) {
        return database.entities()
                .createQuery(
                        "SELECT s FROM Shift s WHERE s.station = :station AND s.withdrawnAt IS NULL"
                                + " AND s.startsAt < :end AND s.endsAt > :start ORDER BY s.startsAt, s.person",
                        Shift.class)
                .setParameter("station", station)
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .getResultList();
    }

    /** The hours on duty of each running station below a unit; a station without any has none. */
    Map<StationOnDuty, List<Hours>> runningBelow(String unit, Hours within) {
        return database
                .rows(
                        "SELECT s.id, s.name, h.starts_at, h.ends_at FROM hr_station s"
                                + " JOIN portal_unit_scope c ON c.unit_id = s.unit_id AND c.ancestor_id = ?"
                                + " LEFT JOIN hr_shift h ON h.station_id = s.id AND h.withdrawn_at IS NULL"
                                + " AND h.starts_at < ? AND h.ends_at > ? WHERE s.state = 'RUNNING'",
                        row -> Map.entry(
                                new StationOnDuty(row.required("id"), row.required("name")),
                                Optional.ofNullable(row.instant("starts_at"))
                                        .map(start -> new Hours(start, row.instant("ends_at")))),
                        unit,
                        within.end(),
                        within.start())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(entry -> entry.getValue().stream(), Collectors.toList())));
    }
}
