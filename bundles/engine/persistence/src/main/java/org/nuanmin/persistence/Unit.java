package org.nuanmin.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One bundle's persistence unit. */
final class Unit extends ThreadDatabase {
    private static final int MOST = 10_000;
    private static final int LAST_SECONDS = 5;

    private final String module;
    private final @Nullable EntityManagerFactory factory;
    private final Semaphore unused = new Semaphore(MOST);

    /** @param factory null for a bundle with tables and no entities */
    Unit(String module, @Nullable EntityManagerFactory factory, Transactions transactions) {
        super(transactions);
        this.module = module;
        this.factory = factory;
    }

    String module() {
        return module;
    }

    @Override
    public EntityManager entities() {
        return transactions.current().entities(this);
    }

    EntityManager join() {
        if (factory == null) {
            throw new IllegalStateException("Module " + module + " has no entities.");
        }
        EntityManager manager = factory.createEntityManager();
        manager.joinTransaction();
        unused.acquireUninterruptibly();
        return manager;
    }

    void leave(EntityManager manager) {
        manager.close();
        unused.release();
    }

    /** Waits a little for transactions that still use it. */
    void close() {
        try {
            unused.tryAcquire(MOST, LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (factory != null) {
                factory.close();
            }
        }
    }
}
