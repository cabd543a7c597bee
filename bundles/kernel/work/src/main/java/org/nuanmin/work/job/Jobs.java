package org.nuanmin.work.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.work.WorkTexts;

/** The jobs in their table. Each change names the state that it starts from, so that two hands never undo each other. */
final class Jobs {
    private static final String SELECT = "SELECT " + JobRow.COLUMNS + " FROM work_job WHERE ";
    private static final String LIVE = "state IN ('RECEIVING', 'CHECKING')";

    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    void add(JobRow job, String liveKey, String node) {
        database.update(
                "INSERT INTO work_job (id, kind, title, live_key, parameters, headings, ignored, state, cancelled,"
                        + " row_count, total, accepted, held, rejected, last_row, owner_id, owner_username, owner_name,"
                        + " owner_unit, node, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'RECEIVING', ?, 0, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?, ?)",
                job.id(),
                job.kind(),
                job.title(),
                liveKey,
                Packed.of(job.parameters()),
                Packed.of(job.headings()),
                Packed.of(job.ignored()),
                false,
                job.lastRow(),
                job.owner().id(),
                job.owner().username(),
                job.owner().name(),
                job.owner().unit(),
                node,
                job.startedAt());
    }

    Optional<JobRow> find(String id) {
        return database.rows(SELECT + "id = ?", JobRow::of, id).stream().findFirst();
    }

    Optional<JobRow> live(String liveKey) {
        return database.rows(SELECT + "live_key = ?", JobRow::of, liveKey).stream()
                .findFirst();
    }

    List<JobRow> ofNode(String node) {
        return database.rows(SELECT + "node = ? AND " + LIVE + " ORDER BY id", JobRow::of, node);
    }

    List<JobRow> of(User owner, int offset, int size) {
        return database.rows(
                SELECT + "owner_id = ? ORDER BY started_at DESC, id DESC OFFSET " + offset + " ROWS FETCH NEXT " + size
                        + " ROWS ONLY",
                JobRow::of,
                owner.id());
    }

    long count(User owner) {
        return database.rows(
                        "SELECT COUNT(*) AS n FROM work_job WHERE owner_id = ?", row -> row.number("n"), owner.id())
                .get(0);
    }

    void begin(String id, long total) {
        database.update("UPDATE work_job SET state = 'CHECKING', total = ? WHERE id = ? AND " + LIVE, total, id);
    }

    /**
     * Rows were decided, in the transaction that stored them.
     *
     * @param first of them by its number in the sheet; {@code last} likewise
     * @throws NotNow when another thread has decided them meanwhile, such as one that outlived the update of this bundle
     */
    void advance(String id, JobRow.Tally more, long first, long last) {
        int advanced = database.update(
                "UPDATE work_job SET row_count = row_count + ?, accepted = accepted + ?, held = held + ?,"
                        + " rejected = rejected + ?, last_row = ? WHERE id = ? AND last_row < ?",
                more.rows(),
                more.accepted(),
                more.held(),
                more.rejected(),
                last,
                id,
                first);
        if (advanced != 1) {
            throw new NotNow(WorkTexts.say("job.overtaken"), 3);
        }
    }

    boolean cancel(String id) {
        return database.update("UPDATE work_job SET cancelled = ? WHERE id = ? AND " + LIVE, true, id) == 1;
    }

    boolean end(String id, Job.State state, Instant at) {
        return database.update(
                        "UPDATE work_job SET state = ?, ended_at = ?, live_key = NULL WHERE id = ? AND " + LIVE,
                        state.name(),
                        at,
                        id)
                == 1;
    }

    boolean fail(String id, Message why, Instant at) {
        database.update(
                "UPDATE work_job SET failure_zh = ?, failure_en = ? WHERE id = ? AND " + LIVE,
                why.in(Languages.CHINESE),
                why.in(Languages.ENGLISH),
                id);
        return end(id, Job.State.FAILED, at);
    }

    List<String> endedBefore(Instant bound) {
        return database.rows(
                "SELECT id FROM work_job WHERE ended_at < ? AND emptied_at IS NULL FETCH FIRST 100 ROWS ONLY",
                row -> row.required("id"),
                bound);
    }

    /** What people typed goes, the counts stay. */
    void empty(String id, Instant at) {
        database.update("DELETE FROM work_fault WHERE job_id = ?", id);
        database.update("UPDATE work_job SET emptied_at = ? WHERE id = ?", at, id);
    }
}
