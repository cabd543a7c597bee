package org.nuanmin.ledger;

/** What the use cases count, in 分; a department makes figures of it. */
public final class LedgerCounters {
    /** Allotted of funds that pay for expenses. */
    public static final String ALLOTTED = "ledger.expenses.allotted";

    public static final String PAID = "ledger.expenses.paid";

    private LedgerCounters() {}
}
