package org.nuanmin.identity.grant;

import java.time.Instant;
import java.util.Optional;
import org.nuanmin.identity.right.Held;
import org.nuanmin.portal.api.persistence.Database;

/** Grants in the database; a withdrawn one stays without its kind. */
final class GrantRecords {
    private final Database database;

    GrantRecords(Database database) {
        this.database = database;
    }

    Optional<String> kindOf(String role) {
        return database.rows("SELECT kind FROM identity_role WHERE id = ?", row -> row.required("kind"), role).stream()
                .findFirst();
    }

    void add(String id, String account, Held held, String kind, Instant now) {
        database.update(
                "INSERT INTO identity_grant (id, account_id, role, scope_unit, kind, given_at) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                account,
                held.role(),
                held.unit(),
                kind,
                now);
    }

    /** The account of a grant that still holds. */
    Optional<String> accountOf(String grant) {
        String sql = "SELECT account_id FROM identity_grant WHERE id = ? AND kind IS NOT NULL";
        return database.rows(sql, row -> row.required("account_id"), grant).stream()
                .findFirst();
    }

    boolean has(String account, Held held) {
        String sql = "SELECT id FROM identity_grant"
                + " WHERE account_id = ? AND role = ? AND scope_unit = ? AND kind IS NOT NULL";
        return !database.rows(sql, row -> row.required("id"), account, held.role(), held.unit())
                .isEmpty();
    }

    boolean hasAny(String account) {
        String sql = "SELECT id FROM identity_grant WHERE account_id = ? AND kind IS NOT NULL";
        return !database.rows(sql, row -> row.required("id"), account).isEmpty();
    }

    /** Whether it still held. */
    boolean withdraw(String grant, Instant now) {
        String sql = "UPDATE identity_grant SET kind = NULL, withdrawn_at = ? WHERE id = ? AND kind IS NOT NULL";
        return database.update(sql, now, grant) == 1;
    }
}
