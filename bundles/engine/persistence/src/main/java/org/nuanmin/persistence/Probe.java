package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Whether a database that was full stores a megabyte again: it does so, and takes it back. */
record Probe(DataSource pool) implements BooleanSupplier {
    private static final int ROWS = 32;
    private static final String FILLER = "x".repeat(32_000);

    @Override
    public boolean getAsBoolean() {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection);
                return true;
            } finally {
                connection.rollback();
            }
        } catch (SQLException stillFull) {
            return false;
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var table = connection.createStatement()) {
            table.execute("CREATE TABLE persistence_probe (filler VARCHAR(32000))");
        }
        try (var row = connection.prepareStatement("INSERT INTO persistence_probe (filler) VALUES (?)")) {
            for (int i = 0; i < ROWS; i++) {
                row.setString(1, FILLER);
                row.executeUpdate();
            }
        }
    }
}
