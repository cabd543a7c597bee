package org.nuanmin.persistence;

import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.UnitState;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;

/** Lives as long as its configuration, and offers each started bundle its own {@link Database} meanwhile. */
@Component(
        service = {DatabaseNode.class, UnitState.class, ConditionSource.class},
        immediate = true,
        configurationPid = "org.nuanmin.persistence",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.nuanmin.portal.api.persistence.Database\"",
        effective = "active")
public final class DatabaseNode implements UnitState, ConditionSource {
    private final Node node;
    private final BundleUnits units;

    @Activate
    public DatabaseNode(BundleContext bundles, DatabaseSettings settings) {
        node = new Node(
                settings.url(),
                settings.user(),
                settings.password(),
                settings.poolSize(),
                Space.ofDataFolder(settings.freeMegabytes()));
        units = new BundleUnits(bundles, node);
        units.open();
    }

    /** The floor counts at once, so that it can be lowered while the disk is full; all else at the next start. */
    @Modified
    void changed(DatabaseSettings settings) {
        node.floorMegabytes(settings.freeMegabytes());
    }

    @Override
    public List<Condition> now() {
        return node.conditions();
    }

    @Override
    public Optional<String> failure(String module) {
        return units.failure(module);
    }

    /** For what belongs to no bundle's tables alone. */
    public Database database() {
        return node.database();
    }

    /** Rises with every commit of this node that may have stored something. */
    public long commits() {
        return node.commits();
    }

    /** Whether the thread's transaction holds what others don't see yet. */
    public boolean isWriting() {
        return node.isWriting();
    }

    /** Whether the database lies in a folder of ours. */
    public boolean isEmbedded() {
        return node.vendor() == Vendor.DERBY;
    }

    @Deactivate
    void stop() {
        units.close();
        node.close();
    }
}
