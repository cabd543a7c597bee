package org.nuanmin.portal.api.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Who acts on this thread, and what he may do. Default deny. */
@ProviderType
public interface Identity {
    /** @throws org.nuanmin.portal.api.problem.NotAllowed when nobody is signed in on this thread */
    User user();

    /** The user of this thread, if any. */
    Optional<User> caller();

    /**
     * The caller holds this permission somewhere.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed otherwise
     */
    void require(String permission);

    /**
     * The caller holds this permission over this unit or one above it.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed when he holds it nowhere
     * @throws org.nuanmin.portal.api.problem.NotFound when he holds it elsewhere only: a foreign object is as good as none
     */
    void require(String permission, String unit);

    /** Whether the caller holds this permission anywhere. */
    boolean may(String permission);

    /** Whether the caller holds this permission over this unit. */
    boolean may(String permission, String unit);

    /** The units over which the caller holds this permission (each stands for all below it); empty: nowhere. */
    Set<String> scope(String permission);

    /** Runs work as this user; {@link User#PORTAL} may do everything. */
    <T> T as(User user, Supplier<T> work);
}
