package org.nuanmin.audit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.RowReader;

/** A real Derby in memory with the audit's tables, one transaction a thread; enough for a bundle that uses plain SQL. */
final class JdbcDatabase implements Database {
    private final String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    private final ThreadLocal<Work> current = new ThreadLocal<>();

    private record Work(Connection connection, List<Runnable> after) {}

    JdbcDatabase() throws IOException, SQLException {
        try (InputStream in = JdbcDatabase.class.getResourceAsStream("/db/audit/V001__trail.sql");
                Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return current.get() == null ? fresh(work) : work.get();
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        Work outer = current.get();
        current.remove();
        try {
            return fresh(work);
        } finally {
            current.set(outer);
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return write(work);
    }

    private <T> T fresh(Supplier<T> work) {
        var after = new ArrayList<Runnable>();
        T result;
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            current.set(new Work(connection, after));
            try {
                result = work.get();
                connection.commit();
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        after.forEach(Runnable::run);
        return result;
    }

    @Override
    public EntityManager entities() {
        throw new UnsupportedOperationException("the audit has no entities");
    }

    @Override
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments) {
        try (PreparedStatement statement = prepared(sql, arguments);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(reader.read(new JdbcRow(found)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public int update(String sql, Object... arguments) {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As a database administrator does it: past the portal. */
    int tamper(String sql, Object... arguments) {
        return apart(() -> update(sql, arguments));
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        var statement = current.get().connection().prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i] instanceof Instant time
                    ? Timestamp.valueOf(LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                    : arguments[i];
            statement.setObject(i + 1, argument);
        }
        return statement;
    }

    @Override
    public void afterCommit(Runnable work) {
        current.get().after().add(work);
    }
}
