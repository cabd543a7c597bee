package org.nuanmin.audit.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Message;

/**
 * What a verification found.
 *
 * @param blocks how many blocks hold, from the first on
 * @param entries how many entries hold
 * @param hash of the last block that holds
 * @param fault the first thing that is wrong, null when the whole chain holds
 */
public record Verdict(
        long blocks,
        long entries,
        String hash,
        Instant begun,
        Instant ended,
        @Nullable Message fault) {
    public boolean whole() {
        return fault == null;
    }
}
