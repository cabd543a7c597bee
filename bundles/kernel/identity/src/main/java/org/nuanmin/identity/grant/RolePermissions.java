package org.nuanmin.identity.grant;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.persistence.Database;

/** Which role holds which permission, in the database. */
final class RolePermissions {
    private static final String ROLES = "SELECT id, kind FROM identity_role ORDER BY place";
    private static final String PERMISSIONS =
            "SELECT p.id, p.department, p.offered FROM identity_permission p ORDER BY p.id";

    private final Database database;

    RolePermissions(Database database) {
        this.database = database;
    }

    List<Role> roles() {
        return database.rows(ROLES, row -> new Role(row.required("id"), row.required("kind"), of(row.required("id"))));
    }

    Optional<Role> role(String id) {
        return roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    List<Offer> offers() {
        return database.rows(
                PERMISSIONS,
                row -> new Offer(row.required("id"), row.required("department"), Offer.split(row.required("offered"))));
    }

    private List<String> of(String role) {
        String sql = "SELECT permission FROM identity_role_permission WHERE role = ? ORDER BY permission";
        return database.rows(sql, row -> row.required("permission"), role);
    }

    void add(String role, String permission) {
        database.update("INSERT INTO identity_role_permission (role, permission) VALUES (?, ?)", role, permission);
    }

    int remove(String role, String permission) {
        return database.update(
                "DELETE FROM identity_role_permission WHERE role = ? AND permission = ?", role, permission);
    }
}
