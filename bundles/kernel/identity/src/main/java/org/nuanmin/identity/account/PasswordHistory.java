package org.nuanmin.identity.account;

import java.time.Instant;
import java.util.List;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

/** Which passwords someone had: hashes only. */
final class PasswordHistory {
    private final Database database;

    PasswordHistory(Database database) {
        this.database = database;
    }

    List<String> last(String account, int count) {
        String sql = "SELECT hash FROM identity_password WHERE account_id = ? ORDER BY since DESC, id DESC";
        List<String> all = database.rows(sql, row -> row.required("hash"), account);
        return all.subList(0, Math.min(count, all.size()));
    }

    void add(String account, String hash, Instant since) {
        database.update(
                "INSERT INTO identity_password (id, account_id, hash, since) VALUES (?, ?, ?, ?)",
                Ids.next(),
                account,
                hash,
                since);
    }
}
