package org.nuanmin.audit.chain;

import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.time.Clocks;

/**
 * The chain in the database is not the one whose head was noted outside.
 *
 * @param found the chain's end in the database when that was seen
 */
public record Mismatch(Noted noted, Head found) {
    /** What differs, why that may be, and what to do. */
    public Message words() {
        String key = found.block() < noted.head().block() ? "audit.mismatch.shorter" : "audit.mismatch.other";
        return AuditTexts.TEXTS.message(
                key,
                found.block(),
                found.seq(),
                noted.head().block(),
                noted.head().seq(),
                Clocks.minute(noted.sealed()));
    }
}
