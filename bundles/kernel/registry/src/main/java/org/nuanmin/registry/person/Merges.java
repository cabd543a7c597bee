package org.nuanmin.registry.person;

import java.time.Instant;
import java.util.List;
import org.nuanmin.portal.api.persistence.Database;

/** The merges in the database, and which departments have not done their part yet. */
final class Merges {
    private final Database database;

    Merges(Database database) {
        this.database = database;
    }

    List<String> departments() {
        return database.rows("SELECT id FROM registry_department ORDER BY id", row -> row.required("id"));
    }

    /** From now on each merge waits for this department. */
    void know(String department) {
        if (!departments().contains(department)) {
            database.update("INSERT INTO registry_department (id) VALUES (?)", department);
        }
    }

    void add(Merge merge, String reason, Instant now, String by) {
        database.update(
                "INSERT INTO registry_merge (id, from_id, into_id, reason, merged_at, merged_name) VALUES (?, ?, ?, ?, ?, ?)",
                merge.id(),
                merge.from(),
                merge.into(),
                reason,
                now,
                by);
        departments()
                .forEach(department -> database.update(
                        "INSERT INTO registry_merge_open (merge_id, department) VALUES (?, ?)",
                        merge.id(),
                        department));
    }

    /** Those that wait for this department, the oldest first. */
    List<Merge> open(String department) {
        return database.rows(
                "SELECT m.id, m.from_id, m.into_id FROM registry_merge_open o JOIN registry_merge m ON m.id = o.merge_id"
                        + " WHERE o.department = ? ORDER BY m.merged_at, m.id",
                row -> new Merge(row.required("id"), row.required("from_id"), row.required("into_id")),
                department);
    }

    /** The departments that a merge waits for. */
    List<String> waiting(String merge) {
        return database.rows(
                "SELECT department FROM registry_merge_open WHERE merge_id = ? ORDER BY department",
                row -> row.required("department"),
                merge);
    }

    /** The records that lead to this one. */
    List<String> into(String person) {
        String sql = "SELECT from_id FROM registry_merge WHERE into_id = ? ORDER BY from_id";
        return database.rows(sql, row -> row.required("from_id"), person);
    }

    void done(String merge, String department) {
        database.update("DELETE FROM registry_merge_open WHERE merge_id = ? AND department = ?", merge, department);
    }
}
