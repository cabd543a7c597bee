package org.nuanmin.audit.rest;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.trail.StoredEntry;

/** One entry; seq and block are null until it is sealed, a second or two after it was written. */
public record EntryJson(
        String id,
        @Nullable Long seq,
        Instant time,
        String user,
        String unit,
        String address,
        String requestId,
        String action,
        String object,
        String result,
        Map<String, String> facts,
        @Nullable Long block) {
    static EntryJson of(StoredEntry stored) {
        var entry = stored.entry();
        return new EntryJson(
                entry.id(),
                stored.seq(),
                entry.time(),
                entry.user(),
                entry.unit(),
                entry.address(),
                entry.requestId(),
                entry.action(),
                entry.object(),
                entry.result().name(),
                entry.facts(),
                stored.block());
    }
}
