package org.nuanmin.persistence;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.transaction.xa.XAResource;
import org.nuanmin.portal.api.request.Request;

/** One connection and the entity managers of every unit that took part. */
final class Transaction implements jakarta.transaction.Transaction {
    private final Connection connection;
    private final Map<Unit, EntityManager> managers = new LinkedHashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Runnable> afterRollback = new ArrayList<>();
    private final Stored stored = new Stored();
    private int status = Status.STATUS_ACTIVE;
    private boolean writing;
    private boolean doubtful;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    EntityManager entities(Unit unit) {
        return managers.computeIfAbsent(unit, Unit::join);
    }

    /** So that a native statement sees what entity managers still hold, and what waits to be stored. */
    void flush() throws SQLException {
        if (status == Status.STATUS_ACTIVE) {
            List.copyOf(managers.values()).forEach(EntityManager::flush);
            stored.to(connection);
        }
    }

    void later(String sql, Object... arguments) {
        stored.add(sql, arguments);
    }

    void writing() {
        writing = true;
        Request.holdParts();
    }

    boolean isWriting() {
        return writing;
    }

    boolean isCommitted() {
        return status == Status.STATUS_COMMITTED;
    }

    void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    void afterRollback(Runnable work) {
        afterRollback.add(work);
    }

    /** What is to run now that it has ended; nothing when a commit broke off, for it may have been stored or not. */
    List<Runnable> followers() {
        if (isCommitted()) {
            return afterCommit;
        }
        return doubtful ? List.of() : afterRollback;
    }

    /** Flushes every unit, then commits once; on any failure nothing of any unit is stored. */
    void complete() throws SQLException {
        // a flush may enlist another unit, so the list can grow while we walk it
        for (int i = 0; i < synchronizations.size(); i++) {
            synchronizations.get(i).beforeCompletion();
        }
        if (status == Status.STATUS_ACTIVE) {
            stored.to(connection);
        }
        if (status != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A part of the transaction failed, so nothing of it is stored.");
        }
        if (writing) {
            Request.storing();
        }
        status = Status.STATUS_COMMITTING;
        doubtful = true;
        connection.commit();
        doubtful = false;
        status = Status.STATUS_COMMITTED;
        synchronizations.forEach(each -> each.afterCompletion(status));
    }

    void undoUnlessCommitted() throws SQLException {
        if (isCommitted()) {
            return;
        }
        status = Status.STATUS_ROLLEDBACK;
        try {
            connection.rollback();
        } finally {
            synchronizations.forEach(each -> each.afterCompletion(status));
        }
    }

    void close() throws SQLException {
        try {
            managers.forEach(Unit::leave);
        } finally {
            connection.close();
        }
    }

    @Override
    public void setRollbackOnly() {
        if (status == Status.STATUS_ACTIVE) {
            status = Status.STATUS_MARKED_ROLLBACK;
        }
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        synchronizations.add(synchronization);
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rollback() {
        setRollbackOnly();
    }

    @Override
    public boolean enlistResource(XAResource resource) {
        return false;
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) {
        return false;
    }
}
