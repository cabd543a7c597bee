package org.nuanmin.identity.grant;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.identity.Roles;

/**
 * A permission, and the roles its department named for it.
 *
 * @param department who brings it
 */
public record Offer(String permission, String department, Set<String> roles) {
    private static final Set<String> APART =
            Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR, Roles.EVERYONE);

    static Set<String> split(String offered) {
        return Arrays.stream(offered.split(","))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Administrators get what was made for them and no business; business roles get nothing made for administrators alone. */
    public boolean fits(Role role) {
        boolean business = roles.isEmpty() || !APART.containsAll(roles);
        return roles.contains(role.id()) || (business && role.kind().equals(Role.BUSINESS));
    }
}
