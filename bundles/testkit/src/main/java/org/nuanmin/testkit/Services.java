package org.nuanmin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Finds services, and says what a missing one waits for. What was once asked for stays tracked: were a service given back,
 * its component would end with the last user; were it tracked anew each time, every change would be told to thousands.
 */
final class Services {
    private static final long WAIT_MILLIS = 5_000;

    private final BundleContext bundles;
    private final Map<Class<?>, ServiceTracker<?, ?>> tracked = new ConcurrentHashMap<>();

    Services(BundleContext bundles) {
        this.bundles = bundles;
    }

    @SuppressWarnings("unchecked")
    private <T> ServiceTracker<T, T> tracker(Class<T> type) {
        return (ServiceTracker<T, T>) tracked.computeIfAbsent(type, wanted -> {
            var tracker = new ServiceTracker<>(bundles, wanted, null);
            tracker.open();
            return tracker;
        });
    }

    <T> T get(Class<T> type) {
        try {
            T service = tracker(type).waitForService(WAIT_MILLIS);
            if (service == null) {
                throw new AssertionError("No " + type.getName() + ". " + waiting());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> all(Class<T> type) {
        return List.copyOf(tracker(type).getTracked().values());
    }

    private String waiting() {
        var system = bundles.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        ServiceReference<ServiceComponentRuntime> found = system.getServiceReference(ServiceComponentRuntime.class);
        if (found == null) {
            return "Declarative services did not start.";
        }
        var runtime = system.getService(found);
        List<String> all = new ArrayList<>();
        for (var component : runtime.getComponentDescriptionDTOs()) {
            runtime.getComponentConfigurationDTOs(component).forEach(each -> describe(each, all));
        }
        return all.isEmpty() ? "Every component is satisfied." : "Not active: " + String.join("; ", all);
    }

    private static void describe(ComponentConfigurationDTO component, List<String> all) {
        if (component.failure != null) {
            all.add(component.description.name + " failed: "
                    + component.failure.lines().findFirst().orElse(""));
        }
        for (var missing : component.unsatisfiedReferences) {
            all.add(component.description.name + " waits for " + missing.name);
        }
    }
}
