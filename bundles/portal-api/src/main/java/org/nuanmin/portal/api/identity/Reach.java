package org.nuanmin.portal.api.identity;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nuanmin.portal.api.problem.NotFound;

/** The first beat of each use case: the right before the thing, and the same words for a foreign thing as for none. */
public final class Reach {
    private final Identity identity;

    /** @param identity who acts */
    public Reach(Identity identity) {
        this.identity = identity;
    }

    /**
     * The thing, if the caller holds the right over its unit.
     *
     * @param find asked only when he holds the right at all
     * @param unit the thing's own
     * @param none said when there is no such thing within his reach
     * @throws org.nuanmin.portal.api.problem.NotAllowed when he holds it nowhere, whether there is such a thing or not
     */
    public <T> T within(
            String permission, Supplier<Optional<T>> find, Function<T, String> unit, Supplier<NotFound> none) {
        identity.require(permission);
        T thing = find.get().orElseThrow(none);
        try {
            identity.require(permission, unit.apply(thing));
        } catch (NotFound foreign) {
            throw none.get();
        }
        return thing;
    }
}
