package org.nuanmin.portal.api.registry;

import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.RuleBroken;

/**
 * How one of several registrations ended: with a person, or refused before anything was stored.
 *
 * @param person null when it was refused
 * @param refused null when it was not
 */
public record Registration(
        @Nullable Registered person, @Nullable RuleBroken refused) {
    public static Registration of(Registered person) {
        return new Registration(person, null);
    }

    public static Registration refused(RuleBroken why) {
        return new Registration(null, why);
    }
}
