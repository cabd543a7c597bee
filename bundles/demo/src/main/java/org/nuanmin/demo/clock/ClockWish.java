package org.nuanmin.demo.clock;

import org.jspecify.annotations.Nullable;

/** @param to such as 2021-02-11T09:00, in the district's zone unless it names another */
public record ClockWish(@Nullable String to) {}
