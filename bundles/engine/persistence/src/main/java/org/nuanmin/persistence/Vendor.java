package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.persistence.config.TargetDatabase;

/** The two databases; each driver is an optional import, so its own class is touched only when it is configured. */
enum Vendor {
    DERBY(
            TargetDatabase.Derby,
            Map.of(
                    "text",
                    "VARCHAR(32000)",
                    "bytes",
                    "BLOB(64M)",
                    "timestamp",
                    "TIMESTAMP",
                    "double",
                    "DOUBLE PRECISION")),
    POSTGRESQL(
            TargetDatabase.PostgreSQL,
            Map.of("text", "TEXT", "bytes", "BYTEA", "timestamp", "TIMESTAMP", "double", "DOUBLE PRECISION"));

    final String eclipseLinkName;

    /** What the SQL of a migration calls by one name on both. */
    final Map<String, String> placeholders;

    Vendor(String eclipseLinkName, Map<String, String> placeholders) {
        this.eclipseLinkName = eclipseLinkName;
        this.placeholders = placeholders;
    }

    static Vendor of(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("url must start with jdbc:derby: or jdbc:postgresql:");
    }

    Connection connect(String url, Properties login) throws SQLException {
        return this == DERBY ? Derby.connect(url, login) : PostgreSql.connect(url, login);
    }

    /** The name of the constraint that refused a row. */
    Optional<String> constraint(SQLException refusal) {
        return this == DERBY ? Derby.constraint(refusal) : PostgreSql.constraint(refusal);
    }

    void shutDown(String url) {
        if (this == DERBY) {
            Derby.shutDown(url);
        }
    }
}
