package org.nuanmin.identity.right;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.unit.UnitTree;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who acts is a matter of the thread; what he may do, of his grants. */
@Component
public final class ThreadIdentity implements Identity {
    private final ThreadLocal<@Nullable User> current = new ThreadLocal<>();
    private final Rights rights;
    private final UnitTree units;
    private final PermissionWords words;

    @Activate
    public ThreadIdentity(@Reference Rights rights, @Reference UnitTree units, @Reference PermissionWords words) {
        this.rights = rights;
        this.units = units;
        this.words = words;
    }

    @Override
    public User user() {
        return caller().orElseThrow(() -> new NotAllowed(IdentityTexts.message("identity.nobody")));
    }

    @Override
    public Optional<User> caller() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public void require(String permission) {
        if (scope(permission).isEmpty()) {
            throw new NotAllowed(IdentityTexts.message("identity.not-allowed", words.of(permission)));
        }
    }

    @Override
    public void require(String permission, String unit) {
        require(permission);
        if (!may(permission, unit)) {
            throw new NotFound(IdentityTexts.message("identity.elsewhere"));
        }
    }

    @Override
    public boolean may(String permission) {
        return !scope(permission).isEmpty();
    }

    @Override
    public boolean may(String permission, String unit) {
        return scope(permission).stream().anyMatch(scope -> units.within(unit, scope));
    }

    @Override
    public Set<String> scope(String permission) {
        User user = current.get();
        if (user == null) {
            return Set.of();
        }
        return user.equals(User.PORTAL) ? Set.of(units.districtId()) : rights.scope(user.id(), permission);
    }

    @Override
    public <T> T as(User user, Supplier<T> work) {
        User before = current.get();
        current.set(user);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable User before) {
        if (before == null) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
