package org.nuanmin.hr.request;

import java.time.Instant;

/**
 * One step in a request's history.
 *
 * @param kind a state's name, or TRANSFERRED
 * @param unit the unit that took it, or that it went to; its name
 * @param person who did it, by name
 */
public record RequestStep(Instant time, String kind, String unit, String person, String note) {
    /** The kind of a step to another unit. */
    public static final String TRANSFERRED = "TRANSFERRED";
}
