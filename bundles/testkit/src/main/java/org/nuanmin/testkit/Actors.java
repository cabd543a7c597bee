package org.nuanmin.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;

/** Accounts made for tests. */
final class Actors {
    static final String PASSWORD = "Warm-Hands-2021";

    private final Map<String, User> made = new ConcurrentHashMap<>();
    private final Portal portal;
    private final boolean accounts;

    /** @param accounts whether there are any to be made; else a user is just a name */
    Actors(Portal portal, boolean accounts) {
        this.portal = portal;
        this.accounts = accounts;
    }

    <T> T as(User user, Supplier<T> work) {
        return portal.service(Identity.class).as(user, work);
    }

    User holding(String role, String unit) {
        return made(role + "-" + unit, unit, Map.of(role, unit));
    }

    /** {@link Accounts#create} answers an account that exists as it is. */
    User named(String username) {
        return made(username, "district", Map.of());
    }

    private User made(String username, String unit, Map<String, String> grants) {
        return made.computeIfAbsent(
                username, name -> accounts ? account(name, unit, grants) : new User(name, name, name, unit));
    }

    private User account(String username, String unit, Map<String, String> grants) {
        return as(User.PORTAL, () -> portal.service(Accounts.class).create(username, username, unit, PASSWORD, grants));
    }
}
