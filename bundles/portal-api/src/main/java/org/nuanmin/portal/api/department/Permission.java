package org.nuanmin.portal.api.department;

import java.util.Set;

/**
 * A right that can be granted.
 *
 * @param id module.thing.verb, such as {@code hr.station.open}
 * @param roles the stock roles that hold it at first (constants of {@code Roles})
 */
public record Permission(String id, Set<String> roles) {
    public Permission {
        roles = Set.copyOf(roles);
    }

    public static Permission of(String id, String... roles) {
        return new Permission(id, Set.of(roles));
    }
}
