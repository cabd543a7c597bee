package org.nuanmin.portal.api.persistence;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Tells module life why a bundle's tables or entities did not open. */
@ProviderType
public interface UnitState {
    /** The reason in one line; empty when the module's unit is open or was never asked for. */
    Optional<String> failure(String module);
}
