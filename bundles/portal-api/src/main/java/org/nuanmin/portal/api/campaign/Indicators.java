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

    /** The list behind a figure for a unit; empty while no bundle gives it. */
    Optional<String> rows(String indicator, String unit);
}
