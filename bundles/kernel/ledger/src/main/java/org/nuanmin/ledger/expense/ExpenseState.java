package org.nuanmin.ledger.expense;

/** How far a 支出单 is. */
public enum ExpenseState {
    /** 已占用: filed, its money is set apart. */
    COMMITTED,
    /** 已支付, by another hand. */
    PAID,
    /** 不予支付: its money is free again. */
    REFUSED
}
