package org.nuanmin.portal.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/** A part that must be there before {@code /health/ready} is 200, such as the demo's data. */
@ConsumerType
public interface Readiness {
    /** What is waited for, for the log. */
    String part();

    boolean ready();
}
