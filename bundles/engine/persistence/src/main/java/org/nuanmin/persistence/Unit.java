package org.nuanmin.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One bundle's persistence unit. */
final class Unit extends ThreadDatabase {
    private static final int MOST = 10_000;
    private static final int LAST_SECONDS = 5;

    private final String module;
    private final EntityManagerFactory factory;
    private final Semaphore unused = new Semaphore(MOST);

    Unit(String module, EntityManagerFactory factory, Transactions transactions) {
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
            factory.close();
        }
    }
}
