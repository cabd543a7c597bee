package org.nuanmin.identity;

import java.util.List;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.identity.Roles;

/** The rights of this bundle. */
public final class IdentityPermissions {
    public static final String USER_MANAGE = "identity.user.manage";
    public static final String GRANT_MANAGE = "identity.grant.manage";
    public static final String ROLE_MANAGE = "identity.role.manage";
    public static final String UNIT_ADD = "identity.unit.add";
    public static final String UNIT_READ = "identity.unit.read";
    /** One's own account: the one right that is left while the password is a temporary one. */
    public static final String ACCOUNT_OWN = "identity.account.own";

    static final List<Permission> ALL = List.of(
            Permission.of(USER_MANAGE, Roles.SYSTEM_ADMIN),
            Permission.of(GRANT_MANAGE, Roles.SECURITY_ADMIN),
            Permission.of(ROLE_MANAGE, Roles.SECURITY_ADMIN),
            Permission.of(UNIT_ADD, Roles.HR_OFFICER, Roles.STREET),
            Permission.of(UNIT_READ, Roles.EVERYONE),
            Permission.of(ACCOUNT_OWN, Roles.EVERYONE));

    private IdentityPermissions() {}
}
