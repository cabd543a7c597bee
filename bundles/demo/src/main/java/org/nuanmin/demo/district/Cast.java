package org.nuanmin.demo.district;

import java.util.Map;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.identity.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the demo's accounts; those that are there stay as they are. */
@Component(service = Cast.class)
public final class Cast {
    private final Accounts accounts;
    private final Identity identity;
    private final Units units;

    @Activate
    public Cast(@Reference Accounts accounts, @Reference Identity identity, @Reference Units units) {
        this.accounts = accounts;
        this.identity = identity;
        this.units = units;
    }

    void appear(String password) {
        identity.as(User.PORTAL, () -> {
            Actor.ALL.forEach(actor -> accounts.create(
                    actor.username(),
                    actor.name(),
                    unit(actor.unit()),
                    password,
                    Map.of(actor.role(), unit(actor.scope()))));
            accounts.lock(Actor.LOCKED);
            return Actor.ALL.size();
        });
    }

    /** The id of a unit that every district of this plan has. */
    String unit(String name) {
        Unit district = units.district();
        return name.equals(district.name())
                ? district.id()
                : units.named(name, district.id())
                        .map(Unit::id)
                        .orElseThrow(() -> new IllegalStateException("The district has no unit " + name + "."));
    }
}
