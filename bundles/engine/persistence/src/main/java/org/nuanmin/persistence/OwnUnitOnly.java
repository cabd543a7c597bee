package org.nuanmin.persistence;

import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook;

/**
 * Hides every unit from all bundles but its own. A bundle just references {@link Database}; where its unit did not open it
 * sees none, and its components wait instead of failing.
 */
final class OwnUnitOnly implements FindHook, EventListenerHook {
    private static final String OWNER = "nuanmin.unit.bundle";

    private OwnUnitOnly() {}

    static ServiceRegistration<?> register(BundleContext bundles) {
        String[] kinds = {FindHook.class.getName(), EventListenerHook.class.getName()};
        return bundles.registerService(kinds, new OwnUnitOnly(), null);
    }

    static Dictionary<String, Object> ownedBy(Bundle bundle) {
        return new Hashtable<>(Map.of(OWNER, bundle.getBundleId()));
    }

    private static boolean hidden(ServiceReference<?> service, BundleContext asking) {
        Object owner = service.getProperty(OWNER);
        long asker = asking.getBundle().getBundleId();
        return owner != null && asker != Constants.SYSTEM_BUNDLE_ID && !owner.equals(asker);
    }

    @Override
    public void find(
            BundleContext asking,
            @Nullable String name,
            @Nullable String filter,
            boolean all,
            Collection<ServiceReference<?>> found) {
        found.removeIf(service -> hidden(service, asking));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerHook.ListenerInfo>> listeners) {
        listeners.keySet().removeIf(listening -> hidden(event.getServiceReference(), listening));
    }
}
