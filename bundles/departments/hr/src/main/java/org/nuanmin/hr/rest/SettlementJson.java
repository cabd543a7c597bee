package org.nuanmin.hr.rest;

import org.jspecify.annotations.Nullable;

/**
 * How an objection ends.
 *
 * @param outcome {@code upheld} or {@code dismissed}
 */
public record SettlementJson(
        @Nullable String outcome, @Nullable String reason) {}
