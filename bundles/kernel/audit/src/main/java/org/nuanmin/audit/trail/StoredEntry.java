package org.nuanmin.audit.trail;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail.Result;
import org.nuanmin.portal.api.persistence.Row;

/**
 * An entry as it lies in the table.
 *
 * @param mac its check value under a key outside the database
 * @param seq its number in the chain, null until it is sealed
 * @param block its block, null until it is sealed
 */
public record StoredEntry(
        Entry entry,
        String mac,
        @Nullable Long seq,
        @Nullable Long block) {
    static final String COLUMNS =
            "e.id, e.happened, e.username, e.unit, e.address, e.request_id, e.action, e.object_id, "
                    + "e.result, e.facts, e.mac, e.seq, e.block_no";

    static StoredEntry of(Row row) {
        return new StoredEntry(entry(row), row.required("mac"), row.numberOrNull("seq"), row.numberOrNull("block_no"));
    }

    /** A row that the portal can't have written becomes an entry that fits neither its check value nor a block. */
    private static Entry entry(Row row) {
        Result result;
        Map<String, String> facts;
        try {
            result = Result.valueOf(row.required("result"));
            facts = Facts.read(row.required("facts"));
        } catch (IllegalArgumentException e) {
            result = Result.FAILED;
            facts = Map.of("unreadable", "true");
        }
        return new Entry(
                row.required("id"),
                Objects.requireNonNullElse(row.instant("happened"), Instant.EPOCH),
                row.required("username"),
                row.required("unit"),
                row.required("address"),
                row.required("request_id"),
                row.required("action"),
                row.required("object_id"),
                result,
                facts);
    }
}
