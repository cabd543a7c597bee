package org.nuanmin.registry.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.registry.person.CorrectionRow;

/**
 * A correction.
 *
 * @param value masked as the value itself would be
 */
public record CorrectionJson(
        String id,
        String person,
        String field,
        String value,
        String reason,
        String state,
        Instant askedAt,
        @Nullable Instant answeredAt,
        String answer) {
    static CorrectionJson of(CorrectionRow row) {
        return new CorrectionJson(
                row.id(),
                row.person(),
                row.field(),
                row.wish(),
                row.reason(),
                row.state(),
                row.askedAt(),
                row.answeredAt(),
                row.answer());
    }
}
