package org.nuanmin.identity.right;

import java.util.Set;
import java.util.TreeSet;
import org.nuanmin.portal.api.department.Department;
import org.nuanmin.portal.api.department.Permission;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** A permission that appears for the first time goes to the roles its department names; later it is the security administrator's. */
@Component(service = PermissionSync.class, immediate = true)
public final class PermissionSync {
    private final Database database;
    private final Rights rights;

    @Activate
    public PermissionSync(@Reference Database database, @Reference Rights rights) {
        this.database = database;
        this.rights = rights;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Department department) {
        appeared(department);
    }

    /** Also without the service of it: whoever calls holds the department in hand. */
    public void appeared(Department department) {
        try {
            database.write(() -> {
                Set<String> known = known();
                department.permissions().stream()
                        .filter(permission -> !known.contains(permission.id()))
                        .forEach(permission -> store(department.id(), permission));
            });
        } catch (ConstraintBroken notFirst) {
            // another node met the department at the same moment
        }
    }

    void remove(Department department) {
        // its rights stay: the department may come back
    }

    private Set<String> known() {
        return new TreeSet<>(database.rows("SELECT id FROM identity_permission", row -> row.required("id")));
    }

    private void store(String department, Permission permission) {
        String offered = "," + String.join(",", new TreeSet<>(permission.roles())) + ",";
        database.update(
                "INSERT INTO identity_permission (id, department, offered) VALUES (?, ?, ?)",
                permission.id(),
                department,
                offered);
        for (String role : permission.roles()) {
            database.update(
                    "INSERT INTO identity_role_permission (role, permission) VALUES (?, ?)", role, permission.id());
        }
        rights.changed();
    }
}
