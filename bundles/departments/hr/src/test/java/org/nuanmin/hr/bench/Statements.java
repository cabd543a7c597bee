package org.nuanmin.hr.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What one table was given, as one prepared statement and its arguments, row by row in the order in which they lie. */
record Statements(String sql, List<Object[]> rows) {
    private static final String BALANCES = "LEDGER_ACCOUNT";

    static List<Statements> of(Copy copy, Copy.Insert table) throws SQLException {
        List<Object[]> added = new ArrayList<>();
        List<Object[][]> changed = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        String name = "\"" + table.table + "\"";
        String by = table.keys.stream().map(key -> "\"" + key + "\" = ?").collect(Collectors.joining(" AND "));
        try (var read = copy.from().prepareStatement("SELECT * FROM " + name);
                var look = copy.to().prepareStatement("SELECT * FROM " + name + " WHERE " + by);
                ResultSet row = read.executeQuery()) {
            int count = row.getMetaData().getColumnCount();
            for (int i = 1; i <= count; i++) {
                columns.add(row.getMetaData().getColumnName(i));
            }
            while (row.next()) {
                for (int i = 0; i < table.keys.size(); i++) {
                    look.setObject(i + 1, row.getObject(table.keys.get(i)));
                }
                Object[] now = table.values(row, count);
                try (ResultSet there = look.executeQuery()) {
                    if (!there.next()) {
                        added.add(now);
                    } else if (!columnsThatDiffer(columns, table.values(there, count), now)
                            .isEmpty()) {
                        changed.add(new Object[][] {table.values(there, count), now});
                    }
                }
            }
        }
        copy.from().rollback();
        copy.to().rollback();
        List<Statements> all = new ArrayList<>();
        if (!added.isEmpty()) {
            all.add(new Statements(
                    "INSERT INTO " + name + " VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?"))
                            + ")",
                    added));
        }
        if (!changed.isEmpty() && !table.table.startsWith("AUDIT")) {
            all.add(update(name, by, table, columns, changed));
        }
        return all;
    }

    private static Set<Integer> columnsThatDiffer(List<String> columns, Object[] before, Object[] now) {
        Set<Integer> differ = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!(now[i] instanceof byte[]) && !Objects.equals(before[i], now[i])) {
                differ.add(i);
            }
        }
        return differ;
    }

    private static Statements update(
            String name, String by, Copy.Insert table, List<String> columns, List<Object[][]> changed) {
        Set<Integer> differ = new LinkedHashSet<>();
        changed.forEach(pair -> differ.addAll(columnsThatDiffer(columns, pair[0], pair[1])));
        boolean balances = table.table.equals(BALANCES);
        String set = differ.stream()
                .map(i -> "\"" + columns.get(i) + "\" = "
                        + (balances ? "\"" + columns.get(i) + "\" + CAST(? AS BIGINT)" : "?"))
                .collect(Collectors.joining(", "));
        List<Object[]> rows = new ArrayList<>();
        for (Object[][] pair : changed) {
            List<Object> arguments = new ArrayList<>();
            differ.forEach(
                    i -> arguments.add(balances ? (Object) ((long) pair[1][i] - (long) pair[0][i]) : pair[1][i]));
            table.keys.forEach(key -> arguments.add(pair[1][columns.indexOf(key)]));
            rows.add(arguments.toArray());
        }
        return new Statements("UPDATE " + name + " SET " + set + " WHERE " + by, rows);
    }

    /**
     * Each transaction has its share of each statement's rows; of a balance, its share of the amount. It prepares its statements, as
     * whoever takes a connection from a pool does; they are compiled before.
     */
    static double run(Connection connection, List<Statements> all, int transactions) throws SQLException {
        for (Statements each : all) {
            connection.prepareStatement(each.sql).close();
        }
        connection.commit();
        long since = System.nanoTime();
        for (int k = 0; k < transactions; k++) {
            for (Statements each : all) {
                try (var prepared = connection.prepareStatement(each.sql)) {
                    each.share(prepared, k, transactions);
                }
            }
            connection.commit();
        }
        return (System.nanoTime() - since) / 1e9;
    }

    private void share(PreparedStatement statement, int k, int of) throws SQLException {
        boolean balances = sql.startsWith("UPDATE \"" + BALANCES);
        int first = balances ? 0 : (int) ((long) rows.size() * k / of);
        int last = balances ? rows.size() : (int) ((long) rows.size() * (k + 1) / of);
        for (int r = first; r < last; r++) {
            Object[] row = rows.get(r);
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, balances && row[i] instanceof Long amount ? (Long) (amount / of) : row[i]);
            }
            statement.addBatch();
        }
        if (last > first) {
            statement.executeBatch();
        }
    }
}
