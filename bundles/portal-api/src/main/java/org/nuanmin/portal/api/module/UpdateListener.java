package org.nuanmin.portal.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears how an update in the background ended. Looked up when it did, and waited for a while: the one who asked for the
 * update may have been replaced by it.
 */
@ConsumerType
@FunctionalInterface
public interface UpdateListener {
    /** @param alive whether the new version runs; if not, the old one is back */
    void ended(BackgroundUpdate update, boolean alive);
}
