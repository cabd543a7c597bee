package org.nuanmin.identity.grant;

import java.util.List;
import org.nuanmin.portal.api.identity.Roles;

/**
 * A role and what it holds.
 *
 * @param kind business, everyone, or the role's own name for an administrator
 */
public record Role(String id, String kind, List<String> permissions) {
    static final String BUSINESS = "business";

    /** One of the three who exclude each other and all business. */
    public boolean isAdministrator() {
        return kind.equals(id) && !kind.equals(Roles.EVERYONE);
    }
}
