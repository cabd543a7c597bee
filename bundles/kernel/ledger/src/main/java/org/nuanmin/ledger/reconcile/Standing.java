package org.nuanmin.ledger.reconcile;

import org.nuanmin.ledger.book.Unreconciled;

/** When a line begins to stand for a document, or no longer does: its department learns it, and one item less or more is open. */
final class Standing {
    private final Departments departments;
    private final Unreconciled unreconciled;

    Standing(Departments departments, Unreconciled unreconciled) {
        this.departments = departments;
        this.unreconciled = unreconciled;
    }

    void begins(Candidate about) {
        departments.of(about.module()).matched(about.document());
        count(about, -1);
    }

    void ends(Candidate about, String reason) {
        departments.of(about.module()).released(about.document(), reason);
        count(about, 1);
    }

    /** What was taken back in the books was counted out then. */
    private void count(Candidate about, int n) {
        if (about.amount() > 0) {
            unreconciled.add(about.campaign(), about.unit(), n);
        }
    }
}
