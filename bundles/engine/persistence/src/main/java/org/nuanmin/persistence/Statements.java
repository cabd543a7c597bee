package org.nuanmin.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.portal.api.persistence.RowReader;

/** Native statements on the transaction's connection; arguments are bound, never pasted. */
final class Statements {
    private final Transactions transactions;

    Statements(Transactions transactions) {
        this.transactions = transactions;
    }

    <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments) {
        return run(sql, arguments, statement -> {
            List<T> made = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                var row = new ResultRow(found);
                while (found.next()) {
                    made.add(reader.read(row));
                }
            }
            return made;
        });
    }

    int update(String sql, Object... arguments) {
        transactions.current().writing();
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    void store(String sql, Object... arguments) {
        var transaction = transactions.current();
        transaction.writing();
        transaction.later(sql, arguments);
    }

    private <R> R run(String sql, Object[] arguments, Step<R> step) {
        var transaction = transactions.current();
        try {
            transaction.flush();
            try (var statement = transaction.connection().prepareStatement(sql)) {
                Binding.bind(statement, arguments);
                return step.of(statement);
            }
        } catch (SQLException e) {
            transaction.setRollbackOnly();
            throw transactions.refusals().of(e);
        } catch (RuntimeException e) {
            throw transactions.refusals().of(e);
        }
    }

    private interface Step<R> {
        R of(PreparedStatement statement) throws SQLException;
    }
}
