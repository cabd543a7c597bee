package org.nuanmin.campaigns.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its value.
 *
 * @param unit of measure
 * @param value null while no department gives it
 */
public record IndicatorJson(
        String id,
        String title,
        String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value) {}
