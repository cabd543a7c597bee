package org.nuanmin.ledger.reconcile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.problem.RuleBroken;

/** A line of a file after it was read: what can be done to it by hand. */
@Entity
@Table(name = "ledger_statement_entry")
public class Entry {
    private static final Set<EntryState> TO_SETTLE =
            EnumSet.of(EntryState.DIFFERS, EntryState.UNKNOWN, EntryState.ALREADY);
    private static final Set<EntryState> TO_UNDO = EnumSet.of(EntryState.MATCHED, EntryState.SETTLED);

    @Id
    private String id;

    @Column(name = "statement_id")
    private String statement;

    @Column(name = "unit_id")
    private String unit;

    /** How it ended when it was read. */
    @Enumerated(EnumType.STRING)
    @Column(name = "first_state")
    private EntryState found;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Column(name = "document_id")
    @Nullable
    private String document;

    /** The document while the line stands for it: by the database once a document. */
    @Column(name = "match_id")
    @Nullable
    private String match;

    protected Entry() {}

    /** 说明: what differs stands for its document from now on; of the unknown it is known why. */
    void settle() {
        from("statement.settle", TO_SETTLE);
        if (found == EntryState.DIFFERS) {
            match = document;
        }
        state = EntryState.SETTLED;
    }

    /** 撤销: it stands for nothing; what was settled is as open as it was. */
    void undo() {
        from("statement.undo", TO_UNDO);
        match = null;
        state = found == EntryState.MATCHED ? EntryState.UNDONE : found;
    }

    private void from(String verb, Set<EntryState> states) {
        if (!states.contains(state)) {
            throw RuleBroken.conflict(LedgerTexts.say(
                    "statement.wrong-state",
                    LedgerTexts.say("ledger.reconciliation-lines.state." + state),
                    LedgerTexts.say(verb)));
        }
    }

    String id() {
        return id;
    }

    String statement() {
        return statement;
    }

    String unit() {
        return unit;
    }

    EntryState state() {
        return state;
    }

    /** The document that it stands for, or null. */
    @Nullable
    String match() {
        return match;
    }
}
