package org.nuanmin.hr.benefit;

import java.time.Instant;

/**
 * Something that became of an application.
 *
 * @param kind an {@link ApplicationState}'s name, {@link #CORRECTED} or {@link #TRANSFERRED}
 * @param person who did it
 * @param evidence what the decision saw
 */
public record ApplicationStep(Instant time, String kind, String person, String note, String evidence) {
    /** 补正: a new roster took the place of what was wrong. */
    public static final String CORRECTED = "CORRECTED";

    /** Handed to another 街道 or park. */
    public static final String TRANSFERRED = "TRANSFERRED";

    /** The key of its words. */
    public String words() {
        return (kind.equals(CORRECTED) || kind.equals(TRANSFERRED) ? "application.step." : "hr.applications.state.")
                + kind;
    }
}
