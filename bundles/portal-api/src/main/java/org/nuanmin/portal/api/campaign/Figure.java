package org.nuanmin.portal.api.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the campaign defines it.
 *
 * @param id such as {@code hr.stations.running}; an {@link IndicatorSource} with this id gives its value
 * @param unit of measure: %, 人, 元, 小时 …
 */
public record Figure(
        String id, String title, String unit, @Nullable BigDecimal target) {}
