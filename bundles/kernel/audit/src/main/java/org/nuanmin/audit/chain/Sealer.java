package org.nuanmin.audit.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nuanmin.audit.trail.Committed;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides when committed entries are closed into blocks: shortly after commit and in a thread of its own, so that no caller
 * waits for another. It goes by the ids it is told after commit: looking for unsealed rows would wait for every open
 * transaction on Derby; only entries left over from a crash or by another node are looked for, once they are old.
 */
@Component(service = {Sealer.class, Committed.class})
public final class Sealer implements Committed {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration LEFT_OVER = Duration.ofSeconds(60);
    private static final Duration LEFT_OVER_AT_START = Duration.ofSeconds(3);
    private static final long GATHER_MILLIS = 300;
    private static final long RETRY_MILLIS = 2000;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Semaphore wake = new Semaphore(0);
    private final Database database;
    private final Clocks clocks;
    private final Entries entries;
    private final Sealing sealing;
    private final Witness witness;
    private final Thread thread;
    private volatile boolean stopping;

    @Activate
    public Sealer(
            @Reference Database database, @Reference Keys keys, @Reference Clocks clocks, @Reference Witness witness) {
        this.database = database;
        this.clocks = clocks;
        this.witness = witness;
        entries = new Entries(database, keys);
        sealing = new Sealing(database, keys, clocks, witness);
        thread = new Thread(this::work, "audit-sealer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void committed(String id) {
        told.add(id);
        wake.release();
    }

    /** Seals what has committed up to now, before it returns. */
    public synchronized void sealNow() {
        var ids = new ArrayList<String>();
        told.drainTo(ids);
        for (int from = 0; from < ids.size(); from += Entries.CHUNK) {
            try {
                sealing.seal(ids.subList(from, Math.min(ids.size(), from + Entries.CHUNK)));
            } catch (RuntimeException e) {
                told.addAll(ids.subList(from, ids.size()));
                wake.release();
                throw e;
            }
        }
    }

    private void work() {
        quietly(() -> sweep(LEFT_OVER_AT_START));
        long swept = System.nanoTime();
        try {
            while (!stopping) {
                if (wake.tryAcquire(1, TimeUnit.SECONDS)) {
                    Thread.sleep(GATHER_MILLIS);
                    wake.drainPermits();
                    if (!quietly(this::sealNow)) {
                        Thread.sleep(RETRY_MILLIS);
                    }
                }
                witness.writeIfDue();
                if (System.nanoTime() - swept > LEFT_OVER.toNanos()) {
                    quietly(() -> sweep(LEFT_OVER));
                    swept = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it went well; the entries stay and are sealed by a later try. */
    private boolean quietly(Runnable step) {
        try {
            step.run();
            return true;
        } catch (NotNow readOnly) {
            LOG.debug("Entries are sealed when the portal stores again", readOnly);
        } catch (RuntimeException e) {
            LOG.error("Sealing the audit failed; the entries stay and are sealed by a later try", e);
        }
        return false;
    }

    private void sweep(Duration age) {
        var before = clocks.real().minus(age);
        long place = 0;
        while (true) {
            long after = place;
            List<Entries.Waiting> waiting = database.read(() -> entries.waiting(before, after));
            if (waiting.isEmpty()) {
                return;
            }
            sealing.seal(waiting.stream().map(Entries.Waiting::id).toList());
            place = waiting.get(waiting.size() - 1).drawn();
        }
    }

    /** What has committed until the bundle stops is sealed before it stops. */
    @Deactivate
    public void close() throws InterruptedException {
        stopping = true;
        thread.join(TimeUnit.SECONDS.toMillis(3));
        thread.interrupt();
        try {
            sealNow();
        } catch (RuntimeException e) {
            LOG.warn("The last audit entries are sealed at the next start", e);
        }
        witness.write();
    }
}
