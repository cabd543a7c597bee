package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * Where an application is to go.
 *
 * @param unit the id of the 街道 or park that is to see to it
 */
public record ApplicationMoveJson(
        @Nullable String unit, @Nullable String reason) {}
