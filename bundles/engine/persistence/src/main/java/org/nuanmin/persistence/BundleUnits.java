package org.nuanmin.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** A unit that is open, and offered as a service until it leaves. */
    static final class Open {
        private final Unit unit;
        private final ServiceRegistration<Database> registration;
        private final AtomicBoolean offered = new AtomicBoolean(true);

        Open(Unit unit, ServiceRegistration<Database> registration) {
            this.unit = unit;
            this.registration = registration;
        }

        /** First the service, so that the bundle's components can still write what they must when they end. */
        void leave() {
            if (offered.getAndSet(false)) {
                registration.unregister();
            }
        }

        void close() {
            leave();
            unit.close();
            LOG.info("unit {} is closed", unit.module());
        }
    }

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

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Optional<Open> open) {
        open.ifPresent(Open::close);
    }

    /** No unit is closed while a request that uses several has yet to be answered. */
    @Override
    public void close() {
        getTracked().values().forEach(open -> open.ifPresent(Open::leave));
        node.drain();
        super.close();
        hooks.unregister();
    }
}
