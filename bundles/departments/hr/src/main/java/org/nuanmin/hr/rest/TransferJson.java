package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * Where a request is to go.
 *
 * @param unit the id of the unit that is to see to it
 */
public record TransferJson(@Nullable String unit, @Nullable String note) {}
