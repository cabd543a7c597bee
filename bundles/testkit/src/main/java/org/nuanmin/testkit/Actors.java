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

    Actors(Portal portal) {
        this.portal = portal;
    }

    <T> T as(User user, Supplier<T> work) {
        return portal.service(Identity.class).as(user, work);
    }

    User holding(String role, String unit) {
        String username = role + "-" + unit;
        return made.computeIfAbsent(
                username,
                name -> as(
                        User.PORTAL,
                        () -> portal.service(Accounts.class).create(name, name, unit, PASSWORD, Map.of(role, unit))));
    }

    /** {@link Accounts#create} answers an account that exists as it is. */
    User named(String username) {
        return made.computeIfAbsent(
                username,
                name -> as(
                        User.PORTAL, () -> portal.service(Accounts.class).create(name, name, "", PASSWORD, Map.of())));
    }
}
