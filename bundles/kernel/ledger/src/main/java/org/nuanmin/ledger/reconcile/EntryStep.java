package org.nuanmin.ledger.reconcile;

import java.time.Instant;

/**
 * What was done to a line by hand.
 *
 * @param kind SETTLED or UNDONE
 */
public record EntryStep(EntryState kind, String reason, Instant time, String by) {}
