package org.nuanmin.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A unit for each started bundle with the header Nuanmin-Module, as a service that only this bundle sees. */
final class BundleUnits extends BundleTracker<Optional<BundleUnits.Open>> {
    private static final Logger LOG = LoggerFactory.getLogger(BundleUnits.class);

    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final BundleContext services;
    private final Node node;
    private final ServiceRegistration<?> hooks;

    BundleUnits(BundleContext bundles, Node node) {
        super(bundles, Bundle.STARTING | Bundle.ACTIVE, null);
        services = bundles;
        this.node = node;
        hooks = OwnUnitOnly.register(bundles);
    }

    /** @param registration of the unit as a service */
    record Open(Unit unit, ServiceRegistration<Database> registration) {}

    Optional<String> failure(String module) {
        return Optional.ofNullable(failures.get(module));
    }

    /** Empty where a unit failed: it is tried once a start, not at each of the bundle's events. */
    @Override
    public @Nullable Optional<Open> addingBundle(Bundle bundle, BundleEvent event) {
        return BundleSource.of(bundle).map(source -> open(bundle, source)).orElse(null);
    }

    private Optional<Open> open(Bundle bundle, UnitSource source) {
        long start = System.nanoTime();
        String module = source.module();
        try {
            Unit unit = node.open(source);
            failures.remove(module);
            LOG.info("unit {} is open after {} ms", module, (System.nanoTime() - start) / 1_000_000);
            return Optional.of(
                    new Open(unit, services.registerService(Database.class, unit, OwnUnitOnly.ownedBy(bundle))));
        } catch (RuntimeException | LinkageError e) {
            failures.put(module, reason(e));
            LOG.error("unit {} did not open; what needs it stays away", module, e);
            return Optional.empty();
        }
    }

    private static String reason(Throwable e) {
        String words = e.getMessage() == null ? e.toString() : e.getMessage();
        return words.strip().replaceAll("\\s+", " ");
    }

    /** First the service, so that the bundle's components can still write what they must when they end. */
    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Optional<Open> open) {
        open.ifPresent(BundleUnits::close);
    }

    private static void close(Open open) {
        open.registration().unregister();
        open.unit().close();
        LOG.info("unit {} is closed", open.unit().module());
    }

    @Override
    public void close() {
        super.close();
        hooks.unregister();
    }
}
