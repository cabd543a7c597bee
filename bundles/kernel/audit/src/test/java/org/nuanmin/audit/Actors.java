package org.nuanmin.audit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.text.Message;

/** People of the tests: the auditor holds the audit's rights, anyone else none. */
final class Actors implements Identity {
    static final User AUDITOR = new User("u-auditor", "auditor", "审计员", "furong");
    static final User CLERK = new User("u-clerk", "clerk", "经办", "wenyilu");

    private final ThreadLocal<User> current = new ThreadLocal<>();

    @Override
    public User user() {
        return caller().orElseThrow(() -> new NotAllowed(Message.plain("nobody is signed in")));
    }

    @Override
    public Optional<User> caller() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new NotAllowed(Message.plain(permission));
        }
    }

    @Override
    public void require(String permission, String unit) {
        require(permission);
    }

    @Override
    public boolean may(String permission) {
        return AUDITOR.equals(current.get()) && permission.startsWith("audit.");
    }

    @Override
    public boolean may(String permission, String unit) {
        return may(permission);
    }

    @Override
    public Set<String> scope(String permission) {
        return may(permission) ? Set.of("furong") : Set.of();
    }

    @Override
    public <T> T as(User user, Supplier<T> work) {
        User before = current.get();
        current.set(user);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }
}
