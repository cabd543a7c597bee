package org.nuanmin.ledger;

/** What the use cases count; money in 分, of which a department makes figures. */
public final class LedgerCounters {
    /** Allotted of funds that pay for expenses. */
    public static final String ALLOTTED = "ledger.expenses.allotted";

    public static final String PAID = "ledger.expenses.paid";

    /** Documents by which a person or payee got something, and that no file of a bank, the union or an operator stands for yet. */
    public static final String UNRECONCILED = "ledger.documents.unreconciled";

    private LedgerCounters() {}
}
