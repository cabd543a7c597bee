package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes that go to the database together, by statement. */
final class Stored {
    private final Map<String, List<Object[]>> bySql = new LinkedHashMap<>();

    void add(String sql, Object... arguments) {
        bySql.computeIfAbsent(sql, first -> new ArrayList<>()).add(arguments);
    }

    void to(Connection connection) throws SQLException {
        var all = new LinkedHashMap<>(bySql);
        bySql.clear();
        for (var same : all.entrySet()) {
            try (var statement = connection.prepareStatement(same.getKey())) {
                if (same.getValue().size() == 1) {
                    Binding.bind(statement, same.getValue().get(0));
                    statement.executeUpdate();
                    continue;
                }
                for (Object[] arguments : same.getValue()) {
                    Binding.bind(statement, arguments);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}
