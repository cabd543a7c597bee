package org.nuanmin.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.ui.kit.Badge;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Tone;
import org.nuanmin.work.job.JobRow;

/** A job in a list: its state, its file, how far it is or how it ended, and the way to its rows. */
final class JobLine {
    private JobLine() {}

    static boolean isLive(JobRow job) {
        return job.state() == Job.State.RECEIVING || job.state() == Job.State.CHECKING;
    }

    static Div of(JobRow job) {
        Anchor show = Parts.quietLink("/app/work/job?id=" + job.id(), Say.of("jobs.show"));
        show.getElement().setAttribute("aria-label", Say.of("jobs.show") + " · " + job.title());
        return Parts.div(
                "nm-task",
                new Badge(
                        Say.of("jobs.state." + job.state()), Tone.of(job.state().name())),
                Parts.div(
                        "nm-task-text",
                        Parts.span("nm-task-what", job.title()),
                        Parts.span("nm-task-detail", detail(job))),
                Parts.span("nm-due", Formats.time(job.startedAt())),
                show);
    }

    static String detail(JobRow job) {
        var tally = job.tally();
        return isLive(job)
                ? Say.of("jobs.progress", tally.rows(), job.total())
                : Say.of(
                        "jobs.result",
                        Formats.number(tally.accepted()),
                        Formats.number(tally.held()),
                        Formats.number(tally.rejected()));
    }

    /** Its bar, while it is under way. */
    static Div bar(JobRow job) {
        double part = job.total() == 0 ? 0 : (double) job.tally().rows() / job.total();
        return Parts.progress(job.title(), detail(job), part);
    }
}
