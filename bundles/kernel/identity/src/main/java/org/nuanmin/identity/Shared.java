package org.nuanmin.identity;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.nuanmin.portal.api.persistence.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A value made of rows and kept in memory. A change here renews it after its commit; a change by another node is noticed
 * within seconds by a number in the database. Reading never touches the database, so that nobody waits for an import
 * that adds units (on Derby readers wait for writers).
 */
public final class Shared<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shared.class);
    private static final int SECONDS = 3;

    private final Database database;
    private final String name;
    private final Supplier<T> read;
    private final ScheduledExecutorService looking;
    private volatile T kept;
    private long version;

    public Shared(Database database, String name, Supplier<T> read) {
        this.database = database;
        this.name = name;
        this.read = read;
        this.version = version();
        this.kept = database.read(read);
        looking = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "identity-" + name);
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    public T get() {
        return kept;
    }

    /** Called in the transaction that changes the rows: they are read again when it has committed. */
    public void changed() {
        rise();
        database.afterCommit(this::renew);
    }

    /** As {@link #changed()}, where the new value follows from the old without reading. */
    public void changed(UnaryOperator<T> step) {
        rise();
        database.afterCommit(() -> advance(step));
    }

    private void rise() {
        database.update("UPDATE identity_version SET n = n + 1 WHERE name = ?", name);
    }

    private synchronized void advance(UnaryOperator<T> step) {
        kept = step.apply(kept);
    }

    private synchronized void renew() {
        kept = database.apart(read);
    }

    private void look() {
        try {
            long found = version();
            if (found != version) {
                renew();
                version = found;
            }
        } catch (RuntimeException againLater) {
            LOG.debug("{} not read again yet", name, againLater);
        }
    }

    private long version() {
        String sql = "SELECT n FROM identity_version WHERE name = ?";
        return database.read(
                () -> database.rows(sql, row -> row.number("n"), name).get(0));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
