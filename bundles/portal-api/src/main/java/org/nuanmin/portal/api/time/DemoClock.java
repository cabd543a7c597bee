package org.nuanmin.portal.api.time;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** Sets business time; for the demo alone. Without it business time is real time. */
@ProviderType
public interface DemoClock {
    /** Starts business time here, unless it was started before: then it goes on from where it was. */
    void start(Instant at);

    /**
     * Moves business time forward.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when that is not after the present business time, or more than a year ahead
     */
    void forward(Instant to);
}
