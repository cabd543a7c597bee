package org.nuanmin.identity.rest;

import java.util.Set;
import org.nuanmin.portal.api.identity.User;

/** Who is signed in, and the permissions he holds somewhere. */
public record MeJson(String id, String username, String name, String unit, Set<String> permissions) {
    static MeJson of(User user, Set<String> permissions) {
        return new MeJson(user.id(), user.username(), user.name(), user.unit(), permissions);
    }
}
