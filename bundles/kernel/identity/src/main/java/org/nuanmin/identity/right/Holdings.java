package org.nuanmin.identity.right;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.persistence.Database;

/**
 * Who holds what at one moment.
 *
 * @param permissions of each role
 * @param grants of each account: role and unit
 * @param temporary accounts whose password must be changed first
 */
record Holdings(Map<String, Set<String>> permissions, Map<String, List<Held>> grants, Set<String> temporary) {
    static Holdings read(Database database) {
        var permissions = new HashMap<String, Set<String>>();
        database.rows(
                "SELECT role, permission FROM identity_role_permission",
                row -> permissions
                        .computeIfAbsent(row.required("role"), role -> new HashSet<>())
                        .add(row.required("permission")));
        var grants = new HashMap<String, List<Held>>();
        database.rows(
                "SELECT account_id, role, scope_unit FROM identity_grant WHERE kind IS NOT NULL",
                row -> grants.computeIfAbsent(row.required("account_id"), account -> new ArrayList<>())
                        .add(new Held(row.required("role"), row.required("scope_unit"))));
        var temporary = new HashSet<>(database.rows(
                "SELECT id FROM identity_account WHERE password_temporary = ?", row -> row.required("id"), true));
        return new Holdings(permissions, grants, temporary);
    }

    /** The units over which an account holds a permission. */
    Set<String> scope(String account, String permission, String district) {
        if (temporary.contains(account) && !permission.equals(IdentityPermissions.ACCOUNT_OWN)) {
            return Set.of();
        }
        if (holds(Roles.EVERYONE, permission)) {
            return Set.of(district);
        }
        var units = new TreeSet<String>();
        for (Held held : grants.getOrDefault(account, List.of())) {
            if (holds(held.role(), permission)) {
                units.add(held.unit());
            }
        }
        return units;
    }

    Set<String> permissionsOf(String account) {
        var all = new TreeSet<>(permissions.getOrDefault(Roles.EVERYONE, Set.of()));
        grants.getOrDefault(account, List.of())
                .forEach(held -> all.addAll(permissions.getOrDefault(held.role(), Set.of())));
        all.removeIf(permission -> scope(account, permission, "").isEmpty());
        return all;
    }

    private boolean holds(String role, String permission) {
        return permissions.getOrDefault(role, Set.of()).contains(permission);
    }
}
