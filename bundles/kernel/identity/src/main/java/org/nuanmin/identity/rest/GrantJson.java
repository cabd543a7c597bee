package org.nuanmin.identity.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.grant.GrantRow;

/** Who holds which role over which unit. */
public record GrantJson(
        String id,
        String user,
        String username,
        String role,
        String unit,
        @Nullable Instant givenAt) {
    static GrantJson of(GrantRow row) {
        return new GrantJson(row.id(), row.account(), row.username(), row.role(), row.unit(), row.givenAt());
    }
}
