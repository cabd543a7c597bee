package org.nuanmin.work.job;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.WorkTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An attempt at a job, as the one who started it: the job ends, or waits for the next one. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private final Store store;
    private final Jobs jobs;
    private final Database database;
    private final Kinds kinds;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final BooleanSupplier stopping;

    Attempt(
            Store store,
            Database database,
            Kinds kinds,
            Identity identity,
            AuditTrail audit,
            Clocks clocks,
            BooleanSupplier stopping) {
        this.store = store;
        jobs = store.jobs();
        this.database = database;
        this.kinds = kinds;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.stopping = stopping;
    }

    void at(JobRow job) {
        var request = new Request(job.id(), "", "portal");
        request.within(() -> identity.as(job.owner(), () -> {
            work(job);
            return job;
        }));
    }

    private void work(JobRow job) {
        var kind = kinds.find(job.kind());
        if (job.cancelled()) {
            end(job, Job.State.CANCELLED);
        } else if (!store.uploads().has(job.id())) {
            fail(job, WorkTexts.say("job.file-gone"));
        } else {
            kind.ifPresent(found -> work(job, found));
        }
    }

    private void work(JobRow job, SheetImport kind) {
        try {
            var run = new ImportRun(database, jobs, store.faults(), job, kinds, kind, stopping);
            switch (run.run(store.uploads().source(job.id()))) {
                case DONE -> end(job, Job.State.DONE);
                case CANCELLED -> end(job, Job.State.CANCELLED);
                case PAUSED -> LOG.info("Job {} waits", job.id());
            }
        } catch (NotNow later) {
            LOG.warn("Job {} waits: {}", job.id(), later.getMessage());
        } catch (Problem refused) {
            fail(job, refused.words());
        } catch (RuntimeException e) {
            boolean gone = kinds.find(job.kind()).filter(now -> now == kind).isEmpty();
            if (!stopping.getAsBoolean() && !gone) {
                LOG.error("Job {} failed", job.id(), e);
                fail(job, WorkTexts.say("job.failed", job.id()));
            }
        } catch (VirtualMachineError e) {
            LOG.error("Job {} asked too much of the machine", job.id(), e);
            fail(job, WorkTexts.say("job.failed", job.id()));
        }
    }

    private void end(JobRow job, Job.State state) {
        database.write(() -> {
            if (jobs.end(job.id(), state, clocks.real())) {
                var tally = database.read(() -> jobs.find(job.id())).orElse(job).tally();
                audit.record(
                        state == Job.State.DONE ? "work.import.done" : "work.import.cancelled",
                        job.id(),
                        Map.of(
                                "kind", job.kind(),
                                "accepted", String.valueOf(tally.accepted()),
                                "held", String.valueOf(tally.held()),
                                "rejected", String.valueOf(tally.rejected())));
            }
        });
        store.uploads().remove(job.id());
    }

    private void fail(JobRow job, Message why) {
        database.write(() -> {
            if (jobs.fail(job.id(), why, clocks.real())) {
                audit.record("work.import.failed", job.id(), Map.of("kind", job.kind()));
            }
        });
        store.uploads().remove(job.id());
    }
}
