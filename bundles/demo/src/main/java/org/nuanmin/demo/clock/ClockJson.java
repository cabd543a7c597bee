package org.nuanmin.demo.clock;

import java.time.Instant;

/** What time it is in the district. */
public record ClockJson(Instant now) {}
