package org.nuanmin.work.job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;

/**
 * A job as stored.
 *
 * @param headings of the upload, in its order
 * @param ignored headings that this kind does not know
 * @param lastRow the sheet's row up to which all is decided
 */
public record JobRow(
        String id,
        String kind,
        String title,
        Job.State state,
        boolean cancelled,
        Tally tally,
        long total,
        long lastRow,
        Map<String, String> parameters,
        List<String> headings,
        List<String> ignored,
        @Nullable String failureZh,
        @Nullable String failureEn,
        User owner,
        Instant startedAt,
        @Nullable Instant endedAt) {
    static final String COLUMNS =
            "id, kind, title, state, cancelled, row_count, total, accepted, held, rejected, last_row,"
                    + " parameters, headings, ignored, failure_zh, failure_en, owner_id, owner_username, owner_name, owner_unit,"
                    + " started_at, ended_at";

    /** How many rows ended how. */
    public record Tally(long rows, long accepted, long held, long rejected) {}

    static JobRow of(Row row) {
        return new JobRow(
                row.required("id"),
                row.required("kind"),
                row.required("title"),
                Job.State.valueOf(row.required("state")),
                row.flag("cancelled"),
                new Tally(row.number("row_count"), row.number("accepted"), row.number("held"), row.number("rejected")),
                row.number("total"),
                row.number("last_row"),
                Packed.map(row.required("parameters")),
                Packed.list(row.required("headings")),
                Packed.list(row.required("ignored")),
                row.text("failure_zh"),
                row.text("failure_en"),
                new User(
                        row.required("owner_id"),
                        row.required("owner_username"),
                        row.required("owner_name"),
                        row.required("owner_unit")),
                Objects.requireNonNull(row.instant("started_at"), "started_at"),
                row.instant("ended_at"));
    }

    boolean isLive() {
        return state == Job.State.RECEIVING || state == Job.State.CHECKING;
    }

    public Job asJob(Locale language, List<RowError> errors) {
        return job(title, language, errors);
    }

    /** Without what its owner typed and named. */
    Job forOthers(Locale language) {
        return job("", language, List.of());
    }

    private Job job(String called, Locale language, List<RowError> errors) {
        return new Job(
                id,
                kind,
                called,
                state,
                tally.rows(),
                total,
                tally.accepted(),
                tally.held(),
                tally.rejected(),
                errors,
                language.getLanguage().equals("en") ? failureEn : failureZh,
                owner.username(),
                startedAt,
                endedAt);
    }
}
