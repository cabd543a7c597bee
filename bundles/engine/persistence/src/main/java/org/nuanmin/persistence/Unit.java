package org.nuanmin.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.request.Request;

/** One bundle's persistence unit. */
final class Unit extends ThreadDatabase {
    private static final int MOST = 10_000;
    private static final Duration LAST = Duration.ofSeconds(5);

    private final String module;
    private final @Nullable EntityManagerFactory factory;
    private final Semaphore unused = new Semaphore(MOST);
    private volatile boolean leaving;

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
        if (leaving && !Request.holdsParts()) {
            throw new IllegalStateException("Module " + module + " is being closed.");
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

    /** Waits a little for requests that changed something and may need it for their answer, and for who still reads. */
    void close() {
        long until = System.nanoTime() + LAST.toNanos();
        leaving = true;
        Request.awaitAnswers(LAST);
        try {
            unused.tryAcquire(MOST, Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (factory != null) {
                factory.close();
            }
        }
    }
}
