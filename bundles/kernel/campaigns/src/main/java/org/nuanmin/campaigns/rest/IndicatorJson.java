package org.nuanmin.campaigns.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its value.
 *
 * @param unit of measure
 * @param value null while no department gives it
 * @param rows the path of the screen with the rows behind it, null while no department gives it
 * @param groups the value by group (对象), empty for what is not kept by group
 */
public record IndicatorJson(
        String id,
        String title,
        String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value,
        @Nullable String rows,
        List<GroupFigureJson> groups) {}
