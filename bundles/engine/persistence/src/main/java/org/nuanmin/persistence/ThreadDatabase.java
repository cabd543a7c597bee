package org.nuanmin.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.RowReader;

/** The database without any bundle's entities. */
class ThreadDatabase implements Database {
    final Transactions transactions;
    private final Statements statements;

    ThreadDatabase(Transactions transactions) {
        this.transactions = transactions;
        statements = new Statements(transactions);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return transactions.write(work);
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return transactions.apart(work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return transactions.read(work);
    }

    @Override
    public EntityManager entities() {
        throw new IllegalStateException("No bundle, no entities.");
    }

    @Override
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments) {
        return statements.rows(sql, reader, arguments);
    }

    @Override
    public void store(String sql, Object... arguments) {
        statements.store(sql, arguments);
    }

    @Override
    public int update(String sql, Object... arguments) {
        return statements.update(sql, arguments);
    }

    @Override
    public void afterCommit(Runnable work) {
        transactions.current().afterCommit(work);
    }

    @Override
    public void afterRollback(Runnable work) {
        transactions.current().afterRollback(work);
    }
}
