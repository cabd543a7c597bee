package org.nuanmin.hr.station;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.nuanmin.portal.api.persistence.Database;

/** The stations in the database. */
public final class Stations {
    private final Database database;

    public Stations(Database database) {
        this.database = database;
    }

    Station add(Station station) {
        database.entities().persist(station);
        database.entities().flush();
        return station;
    }

    /** Locked until the transaction ends: of two who open or close it at once, the second sees what the first did. */
    public Optional<Station> locked(String id) {
        return Optional.ofNullable(database.entities().find(Station.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Station> find(String id) {
        return Optional.ofNullable(database.entities().find(Station.class, id));
    }

    /** The community's station that is planned or runs, locked until the transaction ends. */
    Optional<Station> live(String unit) {
        return database.entities()
                .createQuery("SELECT s FROM Station s WHERE s.liveUnit = :unit", Station.class)
                .setParameter("unit", unit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
