package org.nuanmin.identity.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.account.AccountRow;

/**
 * An account.
 *
 * @param state ACTIVE or LOCKED
 * @param lockedUntil too many failures lock until then; in the past: no longer
 */
public record UserJson(
        String id,
        String username,
        String name,
        String unit,
        String state,
        @Nullable Instant lockedUntil,
        @Nullable Instant signedInAt) {
    static UserJson of(AccountRow row) {
        return new UserJson(
                row.id(), row.username(), row.name(), row.unit(), row.state(), row.lockedUntil(), row.signedInAt());
    }
}
