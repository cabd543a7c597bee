package org.nuanmin.identity.unit;

import java.util.List;
import java.util.Optional;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.Shared;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The tree without questions of right. What memory does not know is looked for in the database: it may have been added
 * in the caller's own transaction, or by another node a moment ago.
 */
@Component(service = UnitTree.class)
public final class UnitTree {
    private static final int LAST = 1000;

    private final Database database;
    private final UnitRows rows;
    private final Shared<Tree> tree;

    @Activate
    public UnitTree(@Reference Database database, @Reference AuditTrail audit) {
        this.database = database;
        this.rows = new UnitRows(database);
        seed(audit);
        this.tree = new Shared<>(database, "units", () -> Tree.of(rows.all()));
    }

    @Deactivate
    public void stop() {
        tree.close();
    }

    private void seed(AuditTrail audit) {
        try {
            database.write(() -> {
                if (rows.all().isEmpty()) {
                    List<Node> units = UnitSeed.read();
                    units.forEach(node -> rows.add(node, units.indexOf(node)));
                    audit.record("identity.units.seeded", units.get(0).unit().id());
                }
            });
        } catch (ConstraintBroken notFirst) {
            // another node starts at the same moment and was first
        }
    }

    Unit district() {
        return tree.get().all().get(0);
    }

    public String districtId() {
        return district().id();
    }

    public Unit get(String id) {
        return find(id).orElseThrow(() -> new NotFound(IdentityTexts.message("unit.unknown", id)));
    }

    public Optional<Unit> find(String id) {
        return tree.get().find(id).or(() -> database.read(() -> rows.find(id)));
    }

    Optional<Unit> named(String name, String below) {
        return tree.get().named(name, below).or(() -> database.read(() -> rows.named(name, below)));
    }

    List<Unit> all() {
        return tree.get().all();
    }

    List<Unit> under(String id) {
        return tree.get().under(id);
    }

    public boolean within(String unit, String ancestor) {
        return tree.get().find(unit).isPresent()
                ? tree.get().within(unit, ancestor)
                : database.read(() -> rows.within(unit, ancestor));
    }

    Unit add(Unit unit) {
        if (rows.hasChild(get(unit.parent()).id(), unit.name())) {
            throw taken(unit);
        }
        try {
            var node = new Node(unit, null);
            rows.add(node, LAST);
            tree.changed(known -> known.plus(node));
            return unit;
        } catch (ConstraintBroken e) {
            throw taken(unit);
        }
    }

    private RuleBroken taken(Unit unit) {
        return RuleBroken.conflict(IdentityTexts.message(
                "unit.taken", unit.name(), get(unit.parent()).name()));
    }
}
