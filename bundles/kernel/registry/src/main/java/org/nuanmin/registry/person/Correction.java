package org.nuanmin.registry.person;

import java.util.Optional;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;

/** Something that a person asked to have put right, as it is decided on. */
record Correction(String id, String person, String unit, Field field, String wishSealed, String state, String askedBy) {
    static final String OPEN = "OPEN";

    /** Locked until the transaction ends, by an update that changes nothing. */
    static Optional<Correction> locked(Database database, String id) {
        database.update("UPDATE registry_correction SET state = state WHERE id = ?", id);
        return database
                .rows(
                        "SELECT id, person_id, unit_id, field, wish_sealed, state, asked_by FROM registry_correction WHERE id = ?",
                        Correction::of,
                        id)
                .stream()
                .findFirst();
    }

    /** Whether one about this person has not been answered. */
    static boolean isOpen(Database database, String person) {
        String sql = "SELECT id FROM registry_correction WHERE person_id = ? AND state = 'OPEN'";
        return !database.rows(sql, row -> row.required("id"), person).isEmpty();
    }

    private static Correction of(Row row) {
        return new Correction(
                row.required("id"),
                row.required("person_id"),
                row.required("unit_id"),
                Field.valueOf(row.required("field")),
                row.required("wish_sealed"),
                row.required("state"),
                row.required("asked_by"));
    }
}
