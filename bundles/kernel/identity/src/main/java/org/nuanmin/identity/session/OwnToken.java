package org.nuanmin.identity.session;

import java.time.Instant;
import java.util.Objects;
import org.nuanmin.portal.api.persistence.Row;

/** A token as its owner sees it: never the token itself. */
public record OwnToken(String id, String label, Instant createdAt, Instant expiresAt) {
    static OwnToken of(Row row) {
        return new OwnToken(
                row.required("id"),
                row.required("label"),
                Objects.requireNonNull(row.instant("created_at")),
                Objects.requireNonNull(row.instant("expires_at")));
    }
}
