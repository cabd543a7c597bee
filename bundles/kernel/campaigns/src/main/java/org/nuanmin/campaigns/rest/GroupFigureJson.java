package org.nuanmin.campaigns.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value for one group (对象).
 *
 * @param group such as {@code G1}
 * @param rows the path of the screen with the rows behind it
 */
public record GroupFigureJson(
        String group, BigDecimal value, @Nullable String rows) {}
