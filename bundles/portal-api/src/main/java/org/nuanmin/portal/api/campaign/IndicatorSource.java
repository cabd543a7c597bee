package org.nuanmin.portal.api.campaign;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's figures; while it is away they have no value. */
@ConsumerType
public interface IndicatorSource {
    List<Indicator> indicators();
}
