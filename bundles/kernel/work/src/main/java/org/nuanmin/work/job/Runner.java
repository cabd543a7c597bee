package org.nuanmin.work.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.work.attachment.AttachmentDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works jobs off, each as the one who started it. Every few seconds it looks for jobs of this node that nobody works on: left by
 * a crash or a stop, or waiting for a department that was away.
 */
@Component(service = Runner.class, immediate = true)
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int THREADS = 2;
    private static final long LOOK_SECONDS = 3;
    private static final Duration RECEIVED_WITHIN = Duration.ofHours(1);

    private final Store store;
    private final Database database;
    private final Jobs jobs;
    private final Kinds kinds;
    private final AttachmentDesk attachments;
    private final Attempt attempt;
    private final Clocks clocks;
    private final Set<String> working = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> daemon(work, "work-job"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "work-look"));
    private volatile boolean stopping;

    @Activate
    public Runner(
            @Reference Store store,
            @Reference Database database,
            @Reference Kinds kinds,
            @Reference AttachmentDesk attachments,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.store = store;
        this.database = database;
        this.kinds = kinds;
        this.attachments = attachments;
        this.clocks = clocks;
        jobs = store.jobs();
        attempt = new Attempt(store, database, kinds, identity, audit, clocks, () -> stopping);
        timer.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops after the rows in hand; what is left goes on at the next start. */
    @Deactivate
    public void close() throws InterruptedException {
        stopping = true;
        timer.shutdownNow();
        workers.shutdown();
        workers.awaitTermination(10, TimeUnit.SECONDS);
    }

    void submit(String id) {
        if (!stopping && working.add(id)) {
            try {
                workers.execute(() -> work(id));
            } catch (RejectedExecutionException stopped) {
                working.remove(id);
            }
        }
    }

    private void look() {
        try {
            database.read(() -> jobs.ofNode(store.node())).stream()
                    .filter(job -> job.cancelled() || kinds.find(job.kind()).isPresent())
                    .forEach(job -> submit(job.id()));
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("Looking for jobs failed; tried again", e);
            }
        }
    }

    private void work(String id) {
        try {
            database.read(() -> jobs.find(id)).filter(JobRow::isLive).ifPresent(attempt::at);
        } catch (RuntimeException e) {
            LOG.error("Job {} could not go on; tried again", id, e);
        } finally {
            working.remove(id);
        }
    }

    /** Faulty rows of jobs that ended long ago go, and files that a crash left without a job or a row. */
    public void sweep() {
        try {
            var bound = clocks.real().minus(Duration.ofDays(store.keepDays()));
            for (String id : database.read(() -> jobs.endedBefore(bound))) {
                database.write(() -> jobs.empty(id, clocks.real()));
            }
            store.uploads().olderThan(RECEIVED_WITHIN).stream()
                    .filter(id -> database.read(() -> jobs.find(id))
                            .filter(JobRow::isLive)
                            .isEmpty())
                    .forEach(store.uploads()::remove);
            attachments.sweep(RECEIVED_WITHIN);
        } catch (RuntimeException e) {
            LOG.warn("Removing what is no longer needed failed; tried again in an hour", e);
        }
    }
}
