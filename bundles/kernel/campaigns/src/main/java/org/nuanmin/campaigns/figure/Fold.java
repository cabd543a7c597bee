package org.nuanmin.campaigns.figure;

import org.nuanmin.portal.api.persistence.Database;

/**
 * How far folding has come.
 *
 * @param version rises with each fold
 * @param floor below this id nothing waits any more
 */
record Fold(long version, String floor) {
    static Fold of(Database database) {
        return database.rows(
                        "SELECT version, floor_id FROM campaigns_fold WHERE name = 'fold'",
                        row -> new Fold(row.number("version"), row.required("floor_id")))
                .get(0);
    }
}
