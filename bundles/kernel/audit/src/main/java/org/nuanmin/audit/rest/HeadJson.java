package org.nuanmin.audit.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.chain.Mismatch;

/**
 * The end of the chain: worth keeping outside the portal, so that a later export can be checked against it.
 *
 * @param block the last block's number, 0 before the first
 * @param count how many entries are sealed
 * @param hash the last block's hash
 * @param time when it was sealed, null before the first
 * @param expected the head that was noted outside the database, where the chain does not go on from it; else null
 */
public record HeadJson(
        long block,
        long count,
        String hash,
        @Nullable Instant time,
        @Nullable HeadJson expected) {
    static HeadJson noted(Mismatch seen) {
        var head = seen.noted().head();
        return new HeadJson(head.block(), head.seq(), head.hash(), seen.noted().sealed(), null);
    }
}
