package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ApplicationState;

/**
 * An application that was handed to another unit; whoever handed it over may no longer see more of it.
 *
 * @param unit the unit that has it now
 */
public record MovedApplicationJson(
        String id, ApplicationState state, @Nullable String unit) {}
