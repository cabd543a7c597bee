package org.nuanmin.hr.bench;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepJobs;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

/** A batch of approvals as a job, run by {@code bench/approvals}. */
@PortalTest
class ApprovalsBench {
    private static final int PEOPLE = Integer.getInteger("bench.rows", 30_000);
    private static final int BATCH = Math.min(5_000, PEOPLE / 3);
    private static final Paper PAPER = new Paper("bench-approvals.txt");

    private final Portal portal;

    ApprovalsBench(Portal portal) {
        this.portal = portal;
    }

    @Given
    static void a_day_of_the_campaign(Portal portal) {
        portal.clock().start(Instant.parse("2021-02-03T02:00:00Z"));
    }

    @Test
    void five_thousand_are_approved_at_once() throws Exception {
        var ids = new Crowd(portal).applications(PEOPLE, "REVIEWED");
        approved(ids.subList(0, BATCH));
        String load = Paper.load();
        double cores = Paper.cores();
        double seconds = approved(ids.subList(BATCH, 2 * BATCH));
        cores = Paper.cores() - cores;
        PAPER.say(
                "batch approval of %d among %d: %.1f s, %.1f core s (wanted at most 10 s for 5,000), load %s before, %s after",
                BATCH, PEOPLE, seconds, cores, load, Paper.load());
    }

    private double approved(java.util.List<String> ids) throws InterruptedException {
        long since = System.nanoTime();
        Job job = officer(() -> portal.service(StepJobs.class).start(Step.APPROVE, ids));
        while (job.state() == Job.State.RECEIVING || job.state() == Job.State.CHECKING) {
            Thread.sleep(50);
            String id = job.id();
            job = officer(() -> portal.service(Imports.class).get(id, Locale.ENGLISH));
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        if (job.accepted() != ids.size()) {
            throw new AssertionError(job);
        }
        return seconds;
    }

    private <T> T officer(java.util.function.Supplier<T> work) {
        return portal.as(Roles.HR_OFFICER, "district", work);
    }
}
