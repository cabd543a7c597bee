package org.nuanmin.registry.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Row;

/**
 * A correction in a list.
 *
 * @param wish masked as the value itself would be
 */
public record CorrectionRow(
        String id,
        String person,
        String personName,
        String unit,
        String unitName,
        String field,
        String wish,
        String reason,
        String state,
        Instant askedAt,
        String askedBy,
        String askedName,
        @Nullable Instant answeredAt,
        String answeredName,
        String answer) {
    static CorrectionRow of(Row row) {
        return new CorrectionRow(
                row.required("id"),
                row.required("person_id"),
                row.required("typed_name"),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("field"),
                row.required("wish_masked"),
                row.required("reason"),
                row.required("state"),
                row.instant("asked_at"),
                row.required("asked_by"),
                row.required("asked_name"),
                row.instant("answered_at"),
                row.required("answered_name"),
                row.required("answer"));
    }
}
