package org.nuanmin.portal.api.persistence;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562), so that new rows lie together in an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier as canonical text, 36 characters. */
    public static String next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
