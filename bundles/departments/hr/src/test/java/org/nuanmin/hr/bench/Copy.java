package org.nuanmin.hr.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.testkit.Portal;

/**
 * A second Derby that was equal to the portal's when this was made, with its indexes and constraints. Whatever the portal has
 * added since is inserted there by hand: batched prepared statements, table by table in the order in which the rows lie, which is
 * the fastest that JDBC can do; only that is timed. Rows that the portal has changed and not added are left out.
 */
final class Copy implements AutoCloseable {
    private static final int BATCH = 500;
    /** As many rows as an import's chunk has. */
    private static final int COMMITTED = 2500;

    private static final String SCHEMA = "APP";

    private final Connection from;
    private final Connection to;
    private final List<String> tables;
    private double cores;

    private Copy(Connection from, Connection to) throws SQLException {
        this.from = from;
        this.to = to;
        to.setAutoCommit(false);
        tables = tables(from);
    }

    static Copy of(Portal portal) throws Exception {
        Database database = portal.database("hr");
        String url = portal.asPortal(() -> database.read(() -> url(database)));
        Connection from = open(url);
        Path backup = Files.createTempDirectory("nuanmin-copy");
        try (var call = from.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, backup.toString());
            call.execute();
        }
        String[] parts = url.split(":");
        String name = Path.of(parts[parts.length - 1]).getFileName().toString();
        boolean memory = url.contains(":memory:");
        String copy = memory ? "jdbc:derby:memory:raw" : "jdbc:derby:" + backup.resolve("raw");
        return new Copy(from, open(copy + ";createFrom=" + backup.resolve(name)));
    }

    private static String url(Database database) {
        try {
            return database.entities().unwrap(Connection.class).getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open(String url) throws SQLException {
        return new EmbeddedDriver().connect(url, new Properties());
    }

    /** Those that others refer to come first. */
    private static List<String> tables(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        var meta = connection.getMetaData();
        try (ResultSet found = meta.getTables(null, SCHEMA, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                needs.put(found.getString("TABLE_NAME"), new LinkedHashSet<>());
            }
        }
        for (var each : needs.entrySet()) {
            try (ResultSet keys = meta.getImportedKeys(null, SCHEMA, each.getKey())) {
                while (keys.next()) {
                    each.getValue().add(keys.getString("PKTABLE_NAME"));
                }
            }
            each.getValue().remove(each.getKey());
        }
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < needs.size()) {
            needs.forEach((table, needed) -> {
                if (!ordered.contains(table) && ordered.containsAll(needed)) {
                    ordered.add(table);
                }
            });
        }
        ordered.removeIf(table -> table.endsWith("_history") || table.contains("flyway"));
        return ordered;
    }

    /**
     * What went over.
     *
     * @param rows by table
     */
    record Moved(Map<String, Integer> rows, double seconds, double cores) {
        int all() {
            return rows.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Brings over all that the portal has added since the last time. */
    Moved catchUp() throws SQLException {
        Map<String, Integer> moved = new LinkedHashMap<>();
        long nanos = 0;
        cores = 0;
        for (String table : tables) {
            var insert = new Insert(table);
            nanos += insert.all();
            if (insert.rows > 0) {
                moved.put(table, insert.rows);
            }
        }
        return new Moved(moved, nanos / 1e9, cores);
    }

    /**
     * Brings over what the portal has stored since the last time as so many transactions of equal parts, as a use case that was run so
     * often has: added rows, and the changed columns of changed ones. What the background has stored (blocks of the audit) comes after.
     *
     * @return without the counts
     */
    Moved catchUpEach(int transactions) throws SQLException {
        List<Statements> all = new ArrayList<>();
        for (String table : tables) {
            if (!table.startsWith("AUDIT_BLOCK") && !table.startsWith("AUDIT_HEAD") && !table.startsWith("WORK_JOB")) {
                all.addAll(Statements.of(this, new Insert(table)));
            }
        }
        double before = Paper.cores();
        double seconds = Statements.run(to, all, transactions);
        double spent = Paper.cores() - before;
        catchUp();
        return new Moved(Map.of(), seconds, spent);
    }

    Connection from() {
        return from;
    }

    Connection to() {
        return to;
    }

    /** One table. */
    final class Insert {
        final String table;
        final List<String> keys;
        private int rows;

        Insert(String table) throws SQLException {
            this.table = table;
            keys = new ArrayList<>();
            try (ResultSet found = from.getMetaData().getPrimaryKeys(null, SCHEMA, table)) {
                while (found.next()) {
                    keys.add(found.getString("COLUMN_NAME"));
                }
            }
        }

        long all() throws SQLException {
            String known = "SELECT 1 FROM \"" + table + "\" WHERE "
                    + String.join(
                            " AND ",
                            keys.stream().map(key -> "\"" + key + "\" = ?").toList());
            long nanos = 0;
            try (var read = from.prepareStatement("SELECT * FROM \"" + table + "\"");
                    var look = to.prepareStatement(known);
                    ResultSet row = read.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                String places = String.join(", ", Collections.nCopies(columns, "?"));
                try (var insert = to.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + places + ")")) {
                    List<Object[]> batch = new ArrayList<>();
                    while (row.next()) {
                        if (isNew(look, row)) {
                            batch.add(values(row, columns));
                        }
                        if (batch.size() == BATCH) {
                            nanos += insert(insert, batch);
                        }
                    }
                    nanos += insert(insert, batch);
                }
            }
            long since = System.nanoTime();
            to.commit();
            return nanos + System.nanoTime() - since;
        }

        private boolean isNew(PreparedStatement look, ResultSet row) throws SQLException {
            for (int i = 0; i < keys.size(); i++) {
                look.setObject(i + 1, row.getObject(keys.get(i)));
            }
            try (ResultSet there = look.executeQuery()) {
                return !there.next();
            }
        }

        Object[] values(ResultSet row, int columns) throws SQLException {
            var values = new Object[columns];
            for (int i = 0; i < columns; i++) {
                boolean bytes = row.getMetaData().getColumnType(i + 1) == Types.BLOB;
                values[i] = bytes ? row.getBytes(i + 1) : row.getObject(i + 1);
            }
            return values;
        }

        private long insert(PreparedStatement insert, List<Object[]> batch) throws SQLException {
            if (batch.isEmpty()) {
                return 0;
            }
            double before = Paper.cores();
            long since = System.nanoTime();
            for (Object[] values : batch) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            rows += batch.size();
            if (rows % COMMITTED == 0) {
                to.commit();
            }
            batch.clear();
            cores += Paper.cores() - before;
            return System.nanoTime() - since;
        }
    }

    @Override
    public void close() throws SQLException {
        from.rollback();
        from.close();
        to.close();
    }
}
