package org.nuanmin.ledger.rest;

import org.nuanmin.ledger.book.Books;

/**
 * Whether the accounts of a measure are in balance.
 *
 * @param balances the sum of all, 0 when they are
 * @param differing how many accounts hold something else than their postings make
 */
public record TrialJson(String measure, long balances, long differing, boolean even) {
    static TrialJson of(Books.Trial trial) {
        return new TrialJson(trial.measure(), trial.balances(), trial.differing(), trial.even());
    }
}
