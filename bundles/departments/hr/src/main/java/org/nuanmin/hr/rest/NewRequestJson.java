package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * A request to be taken.
 *
 * @param station the station's id
 * @param subject what the resident asks for
 * @param contact how to reach the resident; stored encrypted
 */
public record NewRequestJson(
        @Nullable String station,
        @Nullable String subject,
        @Nullable String contact) {}
