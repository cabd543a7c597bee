package org.nuanmin.portal.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells which conditions hold; register it as a service. The shell asks every two seconds and shows them on every screen
 * from then on until they are gone.
 */
@ConsumerType
@FunctionalInterface
public interface ConditionSource {
    /** What holds now, empty when all is well; answered from memory, at once, on any thread and as nobody. */
    List<Condition> now();
}
