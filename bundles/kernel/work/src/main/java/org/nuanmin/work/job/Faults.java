package org.nuanmin.work.job;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.work.sealed.SealedCell;

/** Faulty rows, each sealed with a salt of its own, written in the transaction of their batch. */
final class Faults {
    static final int SHOWN = 1000;
    private static final int PART = 500;
    private static final String PURPOSE = "work.fault";

    private final Database database;
    private final SealedCell cell;

    Faults(Database database, Keys keys) {
        this.database = database;
        cell = new SealedCell(keys, PURPOSE);
    }

    void add(String job, Fault fault) {
        database.store(
                "INSERT INTO work_fault (job_id, row_no, sealed) VALUES (?, ?, ?)",
                job,
                fault.row(),
                cell.seal(fault.bytes()));
    }

    /** The first ones. */
    List<Fault> first(String job) {
        return part(job, 0, SHOWN);
    }

    /** All, a part at a time. */
    void each(String job, Consumer<Fault> visitor) {
        long after = 0;
        while (true) {
            long from = after;
            var part = database.read(() -> part(job, from, PART));
            part.forEach(visitor);
            if (part.size() < PART) {
                return;
            }
            after = part.get(part.size() - 1).row();
        }
    }

    private List<Fault> part(String job, long after, int most) {
        return database.rows(
                "SELECT sealed FROM work_fault WHERE job_id = ? AND row_no > ? ORDER BY row_no FETCH FIRST " + most
                        + " ROWS ONLY",
                this::open,
                job,
                after);
    }

    private Fault open(Row row) {
        return Fault.of(cell.open(Objects.requireNonNull(row.bytes("sealed"), "sealed")));
    }
}
