package org.nuanmin.portal.api.registry;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Employers, each once by its code. In SQL, for everyone to join and for its owner alone to write:
 * {@code portal_enterprise (id, name, code)}.
 */
@ProviderType
public interface Enterprises {
    /** Whoever may work with enterprises finds each; they belong to no single unit. */
    Optional<Enterprise> find(String id);
}
