package org.nuanmin.registry.person;

import java.time.Instant;

/**
 * One step in a record's history.
 *
 * @param kind a constant of this class
 * @param person who did it, by name
 */
public record PersonStep(Instant time, String kind, String person, String note) {
    static final String REGISTERED = "REGISTERED";
    static final String CORRECTED = "CORRECTED";
    static final String MERGED = "MERGED";
    static final String ERASED = "ERASED";
}
