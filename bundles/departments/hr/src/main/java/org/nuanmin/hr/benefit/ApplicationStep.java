package org.nuanmin.hr.benefit;

import java.time.Instant;

/**
 * Something that became of an application.
 *
 * @param kind an {@link ApplicationState}'s name
 * @param person who did it
 * @param evidence what the decision saw
 */
public record ApplicationStep(Instant time, String kind, String person, String note, String evidence) {}
