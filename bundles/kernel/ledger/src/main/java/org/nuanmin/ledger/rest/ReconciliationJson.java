package org.nuanmin.ledger.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.reconcile.EntryState;
import org.nuanmin.ledger.reconcile.StatementRow;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.RowError;

/**
 * A file that is compared with the books.
 *
 * @param kind bank, union or operator
 * @param state of its job, receiving to done; null in a list
 * @param note which account or period it is, in its uploader's words
 * @param entries lines read so far
 * @param open of these, how many differ or are unknown and not settled
 * @param counts lines by state in lower case: matched, differs, unknown, already, settled, undone; empty in a list
 * @param rejected rows that could not be read; 0 in a list
 * @param errors rows that could not be read, differ or are unknown, for who uploaded it
 * @param lines those that are open, at most 500; empty in a list
 */
public record ReconciliationJson(
        String id,
        String kind,
        @Nullable String state,
        String note,
        long entries,
        long open,
        @Nullable Instant takenAt,
        String by,
        Map<String, Long> counts,
        long rejected,
        List<RowError> errors,
        @Nullable String failure,
        List<ReconciliationLineJson> lines) {
    static ReconciliationJson of(StatementRow row) {
        return of(row, null, Map.of(), List.of());
    }

    /** @param job its job, with its rows' errors if it is the caller's */
    static ReconciliationJson of(
            StatementRow row, @Nullable Job job, Map<EntryState, Long> counts, List<ReconciliationLineJson> lines) {
        return new ReconciliationJson(
                row.id(),
                row.kind().word(),
                job == null ? null : word(job.state()),
                row.note(),
                row.entries(),
                row.open(),
                row.takenAt(),
                row.by(),
                words(counts),
                job == null ? 0 : job.rejected(),
                job == null ? List.of() : job.errors(),
                job == null ? null : job.failure(),
                lines);
    }

    /** Of a job that has not read its first line yet, or failed before. */
    static ReconciliationJson of(Job job, String kind) {
        return new ReconciliationJson(
                job.id(),
                kind,
                word(job.state()),
                "",
                0,
                0,
                null,
                "",
                words(Map.of()),
                job.rejected(),
                job.errors(),
                job.failure(),
                List.of());
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Long> words(Map<EntryState, Long> counts) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((state, n) -> words.put(word(state), n));
        return words;
    }
}
