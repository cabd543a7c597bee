package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.derby.shared.common.error.DerbySQLIntegrityConstraintViolationException;

/** What only Derby does. */
final class Derby {
    private static final String LOG = "derby.stream.error.file";
    /** After so many seconds a waiting transaction looks whether somebody waits for it in turn. */
    private static final String CROSSED = "derby.locks.deadlockTimeout";
    /** Derby's own is 20. */
    private static final String CROSSED_SECONDS = "3";

    private static final String KEPT = "derby.language.statementCache.size";
    /** Derby's own is 100, fewer than the portal has: what falls out is compiled again. */
    private static final String KEPT_STATEMENTS = "600";

    private Derby() {}

    static Connection connect(String url, Properties login) throws SQLException {
        logBeside(url);
        unlessSet(CROSSED, CROSSED_SECONDS);
        unlessSet(KEPT, KEPT_STATEMENTS);
        Connection connection = new EmbeddedDriver().connect(url, login);
        makeParser(connection);
        return connection;
    }

    /** Else derby.log lies wherever the process was started. */
    private static void logBeside(String url) {
        String place = withoutOptions(url).substring("jdbc:derby:".length());
        if (System.getProperty(LOG) == null && !place.contains(":")) {
            System.setProperty(LOG, place + ".log");
        }
    }

    private static void unlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * A connection keeps its SQL parser, and that one an exception made with it: were the parser made by a department's
     * first statement, the stack trace would keep the department's classes. A new text each time, else no parser is needed.
     */
    private static void makeParser(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("VALUES " + System.nanoTime());
        }
    }

    static Optional<String> constraint(SQLException refusal) {
        return refusal instanceof DerbySQLIntegrityConstraintViolationException broken
                ? Optional.ofNullable(broken.getConstraintName())
                : Optional.empty();
    }

    static void shutDown(String url) {
        try {
            new EmbeddedDriver().connect(withoutOptions(url) + ";shutdown=true", new Properties());
        } catch (SQLException expected) {
            // Derby reports a clean shut-down as an exception (08006)
        }
    }

    private static String withoutOptions(String url) {
        return url.replaceAll(";.*", "");
    }
}
