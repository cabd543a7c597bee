package org.nuanmin.identity.setup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

/** Setup codes in the database: hashes only. */
final class SetupRecords {
    private final Database database;

    SetupRecords(Database database) {
        this.database = database;
    }

    /** Roles that someone holds who may sign in. */
    Set<String> present() {
        String sql = "SELECT DISTINCT g.role FROM identity_grant g JOIN identity_account a ON a.id = g.account_id"
                + " WHERE g.kind IS NOT NULL AND a.state = 'ACTIVE'";
        return new TreeSet<>(database.rows(sql, row -> row.required("role")));
    }

    void replace(String role, String hash, Instant expiresAt) {
        database.update("DELETE FROM identity_setup_code WHERE role = ? AND used_at IS NULL", role);
        database.update(
                "INSERT INTO identity_setup_code (id, role, hash, expires_at) VALUES (?, ?, ?, ?)",
                Ids.next(),
                role,
                hash,
                expiresAt);
    }

    /** The role of a code that is good now. */
    Optional<String> role(String hash, Instant now) {
        String sql = "SELECT role FROM identity_setup_code WHERE hash = ? AND used_at IS NULL AND expires_at > ?";
        return database.rows(sql, row -> row.required("role"), hash, now).stream()
                .findFirst();
    }

    /** Of two who use a code at the same moment one succeeds. */
    boolean use(String hash, Instant now) {
        String sql = "UPDATE identity_setup_code SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?";
        return database.update(sql, now, hash, now) == 1;
    }
}
