package org.nuanmin.ledger.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

/** The files that were compared with the books, their lines, and what was done to these by hand. */
final class Statements {
    private final Database database;

    Statements(Database database) {
        this.database = database;
    }

    /** @param id the job's */
    boolean has(String id) {
        return !database.rows("SELECT id FROM ledger_statement WHERE id = ?", row -> row.required("id"), id)
                .isEmpty();
    }

    void begin(String id, String campaign, StatementKind kind, String note, User by, Instant now) {
        database.update(
                "INSERT INTO ledger_statement (id, campaign_id, kind, unit_id, note, entries, open_entries, taken_at, by_id,"
                        + " by_name) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?)",
                id,
                campaign,
                kind.name(),
                by.unit(),
                note,
                now,
                by.id(),
                by.name());
    }

    /** @return the line's id */
    String add(String statement, String unit, StatementKind kind, Stated stated, Verdict verdict, Instant now) {
        String id = Ids.next();
        Optional<Candidate> about = verdict.document();
        String document = about.map(Candidate::document).orElse(null);
        database.update(
                "INSERT INTO ledger_statement_entry (id, statement_id, unit_id, reference, on_day, amount, booked, measure,"
                        + " first_state, state, document_id, match_id, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                statement,
                about.map(Candidate::unit).orElse(unit),
                stated.shown(),
                stated.day(),
                stated.amount(),
                about.map(Candidate::amount).orElse(null),
                kind.measure(),
                verdict.state().name(),
                verdict.state().name(),
                document,
                verdict.state() == EntryState.MATCHED ? document : null,
                now);
        count(statement, 1, verdict.state().isOpen() ? 1 : 0);
        return id;
    }

    /** What a line is about: one, or nothing. */
    List<String> document(String entry) {
        return database.rows(
                "SELECT document_id FROM ledger_statement_entry WHERE id = ? AND document_id IS NOT NULL",
                row -> row.required("document_id"),
                entry);
    }

    /** @param open how many more, or fewer, somebody still has to look at */
    void count(String statement, int entries, int open) {
        database.update(
                "UPDATE ledger_statement SET entries = entries + ?, open_entries = open_entries + ? WHERE id = ?",
                entries,
                open,
                statement);
    }

    void step(String entry, EntryState kind, String reason, User by, Instant now) {
        database.update(
                "INSERT INTO ledger_statement_step (id, entry_id, kind, reason, happened, by_id, by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                entry,
                kind.name(),
                reason,
                now,
                by.id(),
                by.name());
    }

    /** The first first. */
    List<EntryStep> steps(String entry) {
        return database.rows(
                "SELECT kind, reason, happened, by_name FROM ledger_statement_step WHERE entry_id = ? ORDER BY id",
                row -> new EntryStep(
                        EntryState.valueOf(row.required("kind")),
                        row.required("reason"),
                        row.instant("happened"),
                        row.required("by_name")),
                entry);
    }
}
