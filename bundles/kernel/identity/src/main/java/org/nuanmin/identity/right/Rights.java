package org.nuanmin.identity.right;

import java.util.Set;
import org.nuanmin.identity.Shared;
import org.nuanmin.identity.unit.UnitTree;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Who holds what, from memory. */
@Component(service = Rights.class)
public final class Rights {
    private final UnitTree units;
    private final Shared<Holdings> holdings;

    @Activate
    public Rights(@Reference Database database, @Reference UnitTree units) {
        this.units = units;
        this.holdings = new Shared<>(database, "rights", () -> Holdings.read(database));
    }

    @Deactivate
    public void stop() {
        holdings.close();
    }

    Set<String> scope(String account, String permission) {
        return holdings.get().scope(account, permission, units.districtId());
    }

    public Set<String> permissionsOf(String account) {
        return holdings.get().permissionsOf(account);
    }

    /** Someone else knows his password: he may change it and nothing else. */
    public boolean isTemporary(String account) {
        return holdings.get().temporary().contains(account);
    }

    /** Called in the transaction that changes a grant, a role, or whether a password is temporary. */
    public void changed() {
        holdings.changed();
    }
}
