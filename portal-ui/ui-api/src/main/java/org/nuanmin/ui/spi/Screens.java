package org.nuanmin.ui.spi;

import org.osgi.annotation.versioning.ProviderType;

/** Which screens the reader may open; the shell answers, and leaves it at each UI as component data. */
@ProviderType
@FunctionalInterface
public interface Screens {
    /**
     * Whether a screen is here now and its permission is held.
     *
     * @param path such as {@code /app/hr/stations?state=RUNNING}
     */
    boolean opens(String path);
}
