package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.book.AccountRow;

/**
 * An account.
 *
 * @param kind source, fund, allotment, person or payee
 * @param unit the id of the unit whose it is
 * @param fund the id of a fund, or of a benefit that is no money
 * @param balance money in 元 with two decimals, anything else in pieces
 * @param measure 元, or what the pieces are
 */
public record AccountJson(
        String id, String kind, String unit, String fund, String name, String balance, String measure) {
    static AccountJson of(AccountRow row) {
        return new AccountJson(
                row.id(),
                row.kind().word(),
                row.unit(),
                row.fund(),
                row.name(),
                row.number(row.balance()),
                row.measure());
    }
}
