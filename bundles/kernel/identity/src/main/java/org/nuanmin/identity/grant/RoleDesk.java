package org.nuanmin.identity.grant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The security administrator says what a role may do. */
@Component(service = RoleDesk.class)
public final class RoleDesk {
    private final Identity identity;
    private final Database database;
    private final Rights rights;
    private final AuditTrail audit;
    private final RolePermissions held;

    @Activate
    public RoleDesk(
            @Reference Identity identity,
            @Reference Database database,
            @Reference Rights rights,
            @Reference AuditTrail audit) {
        this.identity = identity;
        this.database = database;
        this.rights = rights;
        this.audit = audit;
        this.held = new RolePermissions(database);
    }

    public List<Role> roles() {
        identity.require(IdentityPermissions.ROLE_MANAGE);
        return database.read(held::roles);
    }

    public Role role(String id) {
        identity.require(IdentityPermissions.ROLE_MANAGE);
        return database.read(() -> found(id));
    }

    /** The permissions that a role may be given. */
    public List<Offer> offersFor(Role role) {
        return database.read(held::offers).stream()
                .filter(offer -> offer.fits(role))
                .toList();
    }

    public void give(String role, String permission) {
        identity.require(IdentityPermissions.ROLE_MANAGE);
        database.write(() -> {
            Role holder = found(role);
            if (offersFor(holder).stream().noneMatch(offer -> offer.permission().equals(permission))) {
                throw RuleBroken.of(IdentityTexts.message("role.not-offered", IdentityTexts.message("role." + role)));
            }
            if (!holder.permissions().contains(permission)) {
                held.add(role, permission);
                changed("identity.role.permission-given", role, permission);
            }
        });
    }

    public void withdraw(String role, String permission) {
        identity.require(IdentityPermissions.ROLE_MANAGE);
        database.write(() -> {
            if (held.remove(found(role).id(), permission) > 0) {
                changed("identity.role.permission-withdrawn", role, permission);
            }
        });
    }

    /** Gives what is missing and withdraws what is not wanted, among what the role may be offered. */
    public void change(String role, Set<String> wanted) {
        database.write(() -> {
            Role before = role(role);
            wanted.stream()
                    .filter(permission -> !before.permissions().contains(permission))
                    .forEach(permission -> give(role, permission));
            before.permissions().stream()
                    .filter(permission -> !wanted.contains(permission))
                    .forEach(permission -> withdraw(role, permission));
        });
    }

    private void changed(String action, String role, String permission) {
        rights.changed();
        audit.record(action, role, Map.of("permission", permission));
    }

    private Role found(String id) {
        return held.role(id).orElseThrow(() -> new NotFound(IdentityTexts.message("role.unknown", id)));
    }
}
