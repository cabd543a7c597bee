package org.nuanmin.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.request.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds one connection to the thread; static access because EclipseLink creates our controller by class name. */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final Duration LAST = Duration.ofSeconds(5);
    private static volatile @Nullable Transactions instance;

    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final AtomicLong commits = new AtomicLong();
    private final DataSource pool;
    private final Refusals refusals;
    private final Gate gate;
    private final Space space;

    private Transactions(DataSource pool, Refusals refusals, Gate gate, Space space) {
        this.pool = pool;
        this.refusals = refusals;
        this.gate = gate;
        this.space = space;
    }

    static Transactions open(DataSource pool, Refusals refusals, Gate gate, Space space) {
        var opened = new Transactions(pool, refusals, gate, space);
        instance = opened;
        return opened;
    }

    /** Takes no new work; waits a little for what runs. */
    void drain() {
        if (!gate.close(LAST)) {
            LOG.warn("Work still ran after {} s; its transaction is cut off and stores nothing", LAST.toSeconds());
        }
    }

    void close() {
        if (instance == this) {
            instance = null;
        }
    }

    static @Nullable Transaction ofThisThread() {
        Transactions all = instance;
        return all == null ? null : all.current.get();
    }

    Optional<Transaction> present() {
        return Optional.ofNullable(current.get());
    }

    Transaction current() {
        return present()
                .orElseThrow(() ->
                        new IllegalStateException("No transaction: wrap the call in database.write or database.read."));
    }

    Refusals refusals() {
        return refusals;
    }

    /** Rises with every commit that may have stored something. */
    long commits() {
        return commits.get();
    }

    /** Joins the thread's transaction: what fails here fails as a whole, even when the caller catches it. */
    <T> T write(Supplier<T> work) {
        Transaction outer = current.get();
        if (outer == null) {
            return fresh(work, Purpose.WRITE);
        }
        outer.writing();
        try {
            return work.get();
        } catch (RuntimeException e) {
            outer.setRollbackOnly();
            throw refusals.of(e);
        }
    }

    /** Joins too; a "not found" that the caller catches does no harm. */
    <T> T read(Supplier<T> work) {
        return current.get() == null ? fresh(work, Purpose.READ) : work.get();
    }

    <T> T apart(Supplier<T> work) {
        return fresh(work, Purpose.APART);
    }

    private <T> T fresh(Supplier<T> work, Purpose purpose) {
        Transaction outer = current.get();
        if (outer == null) {
            gate.enter();
        }
        Transaction transaction = null;
        T result;
        try {
            transaction = begin(purpose);
            current.set(transaction);
            result = run(transaction, work);
        } finally {
            restore(outer);
            release(transaction);
            if (outer == null) {
                if (transaction != null && transaction.isWriting() && !transaction.isCommitted()) {
                    Request.releaseParts();
                }
                gate.leave();
            }
            followUp(transaction);
        }
        return result;
    }

    /** Without room the database itself refuses each change: whoever only reads, or finds nothing to change, goes on. */
    private Transaction begin(Purpose purpose) {
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            if (!space.lets(purpose)) {
                connection.setReadOnly(true);
            }
            var transaction = new Transaction(connection);
            if (purpose != Purpose.READ) {
                transaction.writing();
            }
            return transaction;
        } catch (SQLException e) {
            throw refusals.of(e);
        }
    }

    private <T> T run(Transaction transaction, Supplier<T> work) {
        try {
            T result = work.get();
            transaction.complete();
            return result;
        } catch (RuntimeException e) {
            throw refusals.of(e);
        } catch (SQLException e) {
            throw refusals.of(e);
        } finally {
            undo(transaction);
        }
    }

    private static void undo(Transaction transaction) {
        try {
            transaction.undoUnlessCommitted();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Rolling back failed; the connection is given up", e);
        }
    }

    private static void release(@Nullable Transaction transaction) {
        if (transaction != null) {
            try {
                transaction.close();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("A connection could not be given back", e);
            }
        }
    }

    private void restore(@Nullable Transaction outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    /** The work is stored by now, or refused for its own reason: a failure here must not look like one of the work. */
    private void followUp(@Nullable Transaction transaction) {
        if (transaction == null) {
            return;
        }
        if (transaction.isCommitted() && transaction.isWriting()) {
            commits.incrementAndGet();
        }
        for (Runnable work : transaction.followers()) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("What follows a transaction failed", e);
            }
        }
    }
}
