package org.nuanmin.portal.api.campaign;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Values of indicators, by unit. */
@ProviderType
public interface Indicators {
    /** The value over a unit and all below it today; empty while no bundle gives it. */
    Optional<BigDecimal> value(String indicator, String unit);

    /** The same for each unit directly below. */
    Map<String, BigDecimal> byUnit(String indicator, String parent);

    /**
     * The value over a unit and all below it for each group (对象) of the campaign, in its order; empty for a figure that is not
     * kept by group.
     */
    Map<String, BigDecimal> byGroup(String indicator, String unit);

    /** The list behind a figure for a unit; empty while no bundle gives it. */
    Optional<String> rows(String indicator, String unit);

    /**
     * The list behind a figure for a unit and one group; empty for a figure that is not kept by group.
     *
     * @param group a {@link Group}'s id
     */
    Optional<String> rows(String indicator, String unit, String group);
}
