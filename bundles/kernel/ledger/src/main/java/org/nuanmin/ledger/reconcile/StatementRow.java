package org.nuanmin.ledger.reconcile;

import java.time.Instant;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A file that was compared with the books, in a list.
 *
 * @param unit the id of the unit whose officer took it in
 * @param note which account or period, in his words; may be empty
 * @param entries how many lines were read so far
 * @param open of these, how many differ or are unknown and not settled
 */
public record StatementRow(
        String id,
        StatementKind kind,
        String unit,
        String unitName,
        String note,
        long entries,
        long open,
        Instant takenAt,
        String by) {
    static StatementRow of(Row row) {
        return new StatementRow(
                row.required("id"),
                StatementKind.valueOf(row.required("kind")),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("note"),
                row.number("entries"),
                row.number("open_entries"),
                row.instant("taken_at"),
                row.required("by_name"));
    }
}
