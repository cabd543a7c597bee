package org.nuanmin.identity.unit;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree as the others see it, and the use case that adds to it. */
@Component
public final class PortalUnits implements Units {
    private static final int LONGEST = 60;

    private final UnitTree tree;
    private final Identity identity;
    private final Database database;
    private final AuditTrail audit;

    @Activate
    public PortalUnits(
            @Reference UnitTree tree,
            @Reference Identity identity,
            @Reference Database database,
            @Reference AuditTrail audit) {
        this.tree = tree;
        this.identity = identity;
        this.database = database;
        this.audit = audit;
    }

    @Override
    public Unit get(String id) {
        return tree.get(id);
    }

    @Override
    public Optional<Unit> find(String id) {
        return tree.find(id);
    }

    @Override
    public Optional<Unit> named(String name, String below) {
        return tree.named(name, below);
    }

    @Override
    public Unit district() {
        return tree.district();
    }

    @Override
    public List<Unit> all() {
        return tree.all();
    }

    @Override
    public List<Unit> where(String permission) {
        var scope = identity.scope(permission);
        return tree.all().stream()
                .filter(unit -> scope.stream().anyMatch(over -> tree.within(unit.id(), over)))
                .toList();
    }

    @Override
    public List<Unit> under(String id) {
        return tree.under(id);
    }

    @Override
    public boolean within(String unit, String ancestor) {
        return tree.within(unit, ancestor);
    }

    @Override
    public Unit add(String name, UnitKind kind, String parent) {
        identity.require(IdentityPermissions.UNIT_ADD, parent);
        return database.write(() -> {
            Unit added = tree.add(new Unit(Ids.next(), checked(name), kind, parent));
            audit.record("identity.unit.added", added.id(), Map.of("parent", parent, "name", added.name()));
            return added;
        });
    }

    private static String checked(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        boolean shown = clean.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        if (clean.isEmpty() || clean.codePointCount(0, clean.length()) > LONGEST || !shown) {
            throw IdentityTexts.refused("name", "unit.name", LONGEST);
        }
        return clean;
    }
}
