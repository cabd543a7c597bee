package org.nuanmin.ledger.reconcile;

import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerPermissions;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.book.Unreconciled;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Reach;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done to lines by hand: a difference is settled, a match undone, each with a reason that stays. */
@Component(service = ReconcileDesk.class)
public final class ReconcileDesk {
    private static final int REASON = 200;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Standing standing;
    private final Reach reach;
    private final Candidates candidates;
    private final Statements statements;

    @Activate
    public ReconcileDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Departments departments,
            @Reference Unreconciled unreconciled) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        standing = new Standing(departments, unreconciled);
        reach = new Reach(identity);
        candidates = new Candidates(database);
        statements = new Statements(database);
    }

    /** The kinds of files that the caller may take in. */
    public List<StatementKind> kinds() {
        return Arrays.stream(StatementKind.values())
                .filter(kind -> identity.may(kind.permission()))
                .toList();
    }

    /** How many lines of a file are in each state, 0 too. */
    public Map<EntryState, Long> counts(String statement) {
        identity.require(LedgerPermissions.RECONCILIATION_READ);
        Map<EntryState, Long> counts = new EnumMap<>(EntryState.class);
        Arrays.stream(EntryState.values()).forEach(state -> counts.put(state, 0L));
        database.read(() -> database.rows(
                        "SELECT state, COUNT(*) AS n FROM ledger_statement_entry WHERE statement_id = ? GROUP BY state",
                        row -> Map.entry(EntryState.valueOf(row.required("state")), row.number("n")),
                        statement))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** What was done by hand to a line that the caller has read from the list. */
    public List<EntryStep> steps(String entry) {
        identity.require(LedgerPermissions.RECONCILIATION_READ);
        return database.read(() -> statements.steps(entry));
    }

    /** 说明: a line whose amount differs stands for its document from now on; of another it is known why. */
    public void settle(String entry, @Nullable String reason) {
        act(entry, reason, EntryState.SETTLED, "ledger.statement.settled", (line, why) -> {
            line.entry().settle();
            if (line.entry().match() != null) {
                Candidate about = line.about().orElseThrow();
                free(about);
                database.entities().flush();
                standing.begins(about);
            }
        });
    }

    /** 撤销: the document is as unmatched as it was before, and may be matched by another line. */
    public void undo(String entry, @Nullable String reason) {
        act(entry, reason, EntryState.UNDONE, "ledger.statement.undone", (line, why) -> {
            boolean matched = line.entry().match() != null;
            line.entry().undo();
            if (matched) {
                database.entities().flush();
                standing.ends(line.about().orElseThrow(), why);
            }
        });
    }

    /** It is locked: nobody matches it meanwhile. */
    private static void free(Candidate about) {
        if (about.taken()) {
            throw RuleBroken.conflict(LedgerTexts.say("statement.taken"));
        }
    }

    /** A line, and what it is about, both locked until the transaction ends. */
    private record Locked(Entry entry, Optional<Candidate> about) {}

    private void act(
            String id, @Nullable String reason, EntryState kind, String recorded, BiConsumer<Locked, String> deed) {
        identity.require(LedgerPermissions.RECONCILE);
        Given given = Stated.given();
        String why = given.needed("reason", reason, REASON);
        given.check();
        database.write(() -> {
            Locked line = within(id);
            boolean open = line.entry().state().isOpen();
            deed.accept(line, why);
            String statement = line.entry().statement();
            statements.step(id, kind, why, identity.user(), clocks.business());
            statements.count(statement, 0, (line.entry().state().isOpen() ? 1 : 0) - (open ? 1 : 0));
            audit.record(recorded, id, Map.of("statement", statement, "reason", why));
        });
    }

    /** A line of a kind that the caller reconciles; its document first, as whoever reads a file locks it. */
    private Locked within(String id) {
        var about = candidates.locked(statements.document(id)).stream().findFirst();
        Entry entry = reach.within(
                LedgerPermissions.RECONCILE,
                () -> Optional.ofNullable(database.entities().find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE)),
                Entry::unit,
                () -> new NotFound(LedgerTexts.say("statement.no-line")));
        identity.require(kind(entry).permission(), entry.unit());
        return new Locked(entry, about);
    }

    private StatementKind kind(Entry entry) {
        return database.rows(
                        "SELECT kind FROM ledger_statement WHERE id = ?",
                        row -> StatementKind.valueOf(row.required("kind")),
                        entry.statement())
                .get(0);
    }
}
