package org.nuanmin.rest.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;

/** Our bundles in this container, by the header that names their module. */
public final class ModuleBundles {
    public static final String HEADER = "Nuanmin-Module";

    private final BundleContext context;

    public ModuleBundles(BundleContext context) {
        this.context = context;
    }

    public List<Bundle> all() {
        var ours = new ArrayList<Bundle>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getHeaders().get(HEADER) != null) {
                ours.add(bundle);
            }
        }
        return ours;
    }

    public Optional<String> moduleOf(long bundleId) {
        return Optional.ofNullable(context.getBundle(bundleId))
                .map(bundle -> bundle.getHeaders().get(HEADER));
    }

    public Optional<Bundle> named(String module) {
        return all().stream()
                .filter(bundle -> module.equals(bundle.getHeaders().get(HEADER)))
                .findFirst();
    }

    /** The class loader of a library that exports nothing we could name. */
    public ClassLoader loaderOf(String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle.adapt(BundleWiring.class).getClassLoader();
            }
        }
        throw new IllegalStateException("The bundle " + symbolicName + " is not installed");
    }

    /** Someone stopped it on purpose; while it is updated it only stops for a moment. */
    public static boolean stopped(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return level != null && !level.isPersistentlyStarted();
    }

    /** Whether this very bundle is going, so that whoever waits here waits for nothing. */
    public boolean leaving() {
        try {
            return context.getBundle().getState() != Bundle.ACTIVE
                    && context.getBundle().getState() != Bundle.STARTING;
        } catch (IllegalStateException gone) {
            return true;
        }
    }

    /** Whether it brings resources at all. */
    static boolean hasResources(Bundle bundle) {
        String required = bundle.getHeaders().get("Require-Capability");
        return required != null && required.contains("osgi.jakartars");
    }

    /** What is expected of a module whose server is not there. */
    public Absence absence(String module) {
        return named(module)
                .filter(ModuleBundles::hasResources)
                .map(bundle -> stopped(bundle) ? Absence.STOPPED : Absence.COMING)
                .orElse(Absence.UNKNOWN);
    }

    /** Why a module has no server. */
    public enum Absence {
        UNKNOWN,
        STOPPED,
        COMING
    }
}
