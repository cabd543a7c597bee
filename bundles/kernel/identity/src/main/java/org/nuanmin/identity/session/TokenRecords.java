package org.nuanmin.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;

/** Tokens in the database: hashes only. */
final class TokenRecords {
    private static final String LIVE = " FROM identity_token t JOIN identity_account a ON a.id = t.account_id"
            + " WHERE t.ended_at IS NULL AND t.expires_at > ? AND t.generation = a.generation AND a.state = 'ACTIVE'";

    private final Database database;

    TokenRecords(Database database) {
        this.database = database;
    }

    void add(OwnToken token, String hash, User user) {
        database.update(
                "INSERT INTO identity_token (id, hash, account_id, label, generation, created_at, expires_at)"
                        + " SELECT CAST(? AS VARCHAR(36)), CAST(? AS VARCHAR(64)), a.id, CAST(? AS VARCHAR(100)),"
                        + " a.generation, CAST(? AS TIMESTAMP), CAST(? AS TIMESTAMP) FROM identity_account a WHERE a.id = ?",
                token.id(),
                hash,
                token.label(),
                token.createdAt(),
                token.expiresAt(),
                user.id());
    }

    Optional<User> user(String hash, Instant now) {
        return database
                .rows(
                        "SELECT a.id, a.username, a.name, a.unit" + LIVE + " AND t.hash = ?",
                        row -> new User(
                                row.required("id"),
                                row.required("username"),
                                row.required("name"),
                                row.required("unit")),
                        now,
                        hash)
                .stream()
                .findFirst();
    }

    Optional<String> id(String hash, Instant now) {
        return database.rows("SELECT t.id" + LIVE + " AND t.hash = ?", row -> row.required("id"), now, hash).stream()
                .findFirst();
    }

    List<OwnToken> of(String account, Instant now) {
        return database.rows(
                "SELECT t.id, t.label, t.created_at, t.expires_at" + LIVE
                        + " AND t.account_id = ? ORDER BY t.created_at DESC, t.id",
                OwnToken::of,
                now,
                account);
    }

    boolean end(String id, String account, Instant now) {
        String sql = "UPDATE identity_token SET ended_at = ? WHERE id = ? AND account_id = ? AND ended_at IS NULL";
        return database.update(sql, now, id, account) > 0;
    }
}
