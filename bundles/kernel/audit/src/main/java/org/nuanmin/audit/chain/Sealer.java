package org.nuanmin.audit.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.trail.Committed;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes committed entries into blocks, shortly after commit and in a thread of its own, so that no caller waits for
 * another. It goes by the ids it is told after commit: looking for unsealed rows would wait for every open transaction on
 * Derby; only entries left over from a crash or by another node are looked for, once they are old.
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
    private final Set<String> refused = new LinkedHashSet<>();
    private final Database database;
    private final Keys keys;
    private final Clocks clocks;
    private final Entries entries;
    private final Blocks blocks;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable Head known;

    @Activate
    public Sealer(@Reference Database database, @Reference Keys keys, @Reference Clocks clocks) {
        this.database = database;
        this.keys = keys;
        this.clocks = clocks;
        entries = new Entries(database, keys);
        blocks = new Blocks(database);
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
        sealAll(ids);
    }

    /** The chain's end as this node last wrote or saw it. */
    @Nullable
    Head known() {
        return known;
    }

    private void work() {
        sweepQuietly(LEFT_OVER_AT_START);
        long swept = System.nanoTime();
        while (!stopping) {
            try {
                if (wake.tryAcquire(1, TimeUnit.SECONDS)) {
                    Thread.sleep(GATHER_MILLIS);
                    wake.drainPermits();
                    sealNow();
                }
                if (System.nanoTime() - swept > LEFT_OVER.toNanos()) {
                    sweepQuietly(LEFT_OVER);
                    swept = System.nanoTime();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Sealing the audit failed; the entries stay and are sealed by a later try", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void sweepQuietly(Duration age) {
        try {
            sweep(age);
        } catch (RuntimeException e) {
            LOG.error("Looking for audit entries that were left unsealed failed; tried again later", e);
        }
    }

    private void sweep(Duration age) {
        var before = clocks.real().minus(age);
        long place = 0;
        while (true) {
            long after = place;
            var waiting = database.read(() -> entries.waiting(before, after));
            if (waiting.isEmpty()) {
                return;
            }
            seal(waiting.stream().map(Entries.Waiting::id).toList());
            place = waiting.get(waiting.size() - 1).drawn();
        }
    }

    private void sealAll(List<String> ids) {
        for (int from = 0; from < ids.size(); from += Entries.CHUNK) {
            var part = ids.subList(from, Math.min(ids.size(), from + Entries.CHUNK));
            try {
                seal(part);
            } catch (RuntimeException e) {
                told.addAll(ids.subList(from, ids.size()));
                wake.release();
                throw e;
            }
        }
    }

    /** One block; synchronized beside the database's lock, so that an export on this node waits without a connection. */
    private synchronized void seal(List<String> ids) {
        Head end = database.write(() -> {
            Head head = blocks.lockHead();
            compare(head);
            var unsealed = entries.unsealed(ids);
            if (unsealed.size() < ids.size()) {
                missing(ids);
            }
            var found = genuine(unsealed);
            if (found.isEmpty()) {
                return head;
            }
            var block = Block.close(head, found.stream().map(StoredEntry::entry).toList(), clocks.real(), keys);
            blocks.add(block);
            long seq = block.first();
            for (StoredEntry each : found) {
                entries.seal(each.entry().id(), seq++, block.number());
            }
            return block.asHead();
        });
        known = end;
    }

    /** A row that the portal did not write, or that someone changed before it was sealed, never enters the chain. */
    private List<StoredEntry> genuine(List<StoredEntry> found) {
        return found.stream().filter(this::genuine).toList();
    }

    /** Another node may have sealed them; gone they must not be. */
    private void missing(List<String> ids) {
        for (String id : ids) {
            if (!entries.exists(id)) {
                LOG.error("Audit entry {} was committed and is gone before it was sealed: someone deleted it", id);
            }
        }
    }

    private boolean genuine(StoredEntry stored) {
        boolean genuine = entries.genuine(stored);
        if (!genuine && refused.add(stored.entry().id())) {
            LOG.error(
                    "Audit entry {} was put in or changed past the portal; it is not sealed",
                    stored.entry().id());
        }
        return genuine;
    }

    private void compare(Head head) {
        Head before = known;
        boolean wentBack = before != null
                && (head.block() < before.block()
                        || head.block() == before.block() && !head.hash().equals(before.hash()));
        if (wentBack) {
            LOG.error(
                    "The audit's chain ends at block {} though block {} was sealed: the database was changed or restored",
                    head.block(),
                    before.block());
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
    }
}
