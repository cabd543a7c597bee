package org.nuanmin.ledger.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What the books say to a line.
 *
 * @param document what it is about, as far as they know
 * @param several it fits more than one thing, and says not which
 */
record Verdict(EntryState state, Optional<Candidate> document, boolean several) {
    private static final Verdict UNKNOWN = new Verdict(EntryState.UNKNOWN, Optional.empty(), false);

    /**
     * Decides.
     *
     * @param candidates of the reader's own funds
     * @param amount that the line states
     */
    static Verdict of(List<Candidate> candidates, long amount) {
        if (candidates.isEmpty()) {
            return UNKNOWN;
        }
        List<Candidate> free = candidates.stream().filter(each -> !each.taken()).toList();
        List<Candidate> same =
                free.stream().filter(each -> each.amount() == amount).toList();
        List<Candidate> left = same.isEmpty() ? free : same;
        if (left.stream().map(Candidate::object).distinct().count() > 1) {
            return new Verdict(EntryState.UNKNOWN, Optional.empty(), true);
        }
        if (left.isEmpty()) {
            return new Verdict(EntryState.ALREADY, Optional.of(candidates.get(0)), false);
        }
        return new Verdict(same.isEmpty() ? EntryState.DIFFERS : EntryState.MATCHED, Optional.of(left.get(0)), false);
    }
}
