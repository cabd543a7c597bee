package org.nuanmin.ui.spi;

import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's screens; register it as a service and they appear, unregister it and they are gone. */
@ConsumerType
public interface DepartmentViews {
    /** The module's name; its screens lie under {@code /app/{department}/…}. */
    String department();

    /** Its words; {@code {department}} heads its part of the menu. */
    Texts texts();

    List<PortalView> views();
}
