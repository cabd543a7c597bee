package org.nuanmin.lifecycle;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanmin.portal.api.module.Module;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;

/** What is installed, what could be, how each of them is, and what last went wrong with it. */
final class InstalledModules {
    static final String PREFIX = "org.nuanmin.";

    private final BundleContext bundles;
    private final Activation activation;
    private final Archives archives;
    private final Map<String, Message> problems = new ConcurrentHashMap<>();
    private final Map<String, Boolean> changing = new ConcurrentHashMap<>();

    InstalledModules(BundleContext bundles, Activation activation, Archives archives) {
        this.bundles = bundles;
        this.activation = activation;
        this.archives = archives;
    }

    void wrong(String name, Message problem) {
        problems.put(name, problem);
    }

    void right(String name) {
        problems.remove(name);
    }

    void changing(String name) {
        changing.put(name, true);
    }

    void changed(String name) {
        changing.remove(name);
    }

    List<Module> list() {
        Map<String, Module> all = new TreeMap<>();
        archives.departments()
                .forEach(archive -> all.put(
                        name(archive.symbolicName()),
                        new Module(
                                name(archive.symbolicName()),
                                Module.Kind.DEPARTMENT,
                                "",
                                Module.State.AVAILABLE,
                                null,
                                problems.get(name(archive.symbolicName())))));
        Arrays.stream(bundles.getBundles())
                .filter(bundle -> kind(bundle).isPresent())
                .forEach(bundle -> all.put(name(bundle.getSymbolicName()), module(bundle)));
        return List.copyOf(all.values());
    }

    Module get(String name) {
        return list().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    Module module(Bundle bundle) {
        String name = name(bundle.getSymbolicName());
        return new Module(
                name,
                kind(bundle).orElseThrow(),
                bundle.getVersion().toString(),
                state(bundle, name),
                Instant.ofEpochMilli(bundle.getLastModified()),
                problems.get(name));
    }

    private Module.State state(Bundle bundle, String name) {
        if (changing.containsKey(name)) {
            return Module.State.CHANGING;
        }
        if (bundle.getState() != Bundle.ACTIVE) {
            return bundle.getState() == Bundle.RESOLVED || isNotWanted(bundle)
                    ? Module.State.STOPPED
                    : Module.State.BROKEN;
        }
        return activation.wrong(bundle, name, 0).isPresent() ? Module.State.BROKEN : Module.State.RUNNING;
    }

    /** Stopped on purpose, maybe before it was ever resolved. */
    private static boolean isNotWanted(Bundle bundle) {
        return !bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }

    static Optional<Module.Kind> kind(Bundle bundle) {
        String kind = String.valueOf(bundle.getHeaders("").get("Nuanmin-Kind"));
        return switch (kind) {
            case "engine" -> Optional.of(Module.Kind.ENGINE);
            case "kernel" -> Optional.of(Module.Kind.KERNEL);
            case "departments" -> Optional.of(Module.Kind.DEPARTMENT);
            default ->
                "org.nuanmin.ui.shell".equals(bundle.getSymbolicName())
                        ? Optional.of(Module.Kind.ENGINE)
                        : Optional.empty();
        };
    }

    private static String name(String symbolicName) {
        return symbolicName.startsWith(PREFIX)
                ? symbolicName.substring(PREFIX.length()).replace('.', '-')
                : symbolicName;
    }

    Optional<Bundle> find(String name) {
        return Arrays.stream(bundles.getBundles())
                .filter(bundle -> kind(bundle).isPresent()
                        && name(bundle.getSymbolicName()).equals(name))
                .findFirst();
    }

    Bundle running(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    private static NotFound unknown(String name) {
        return new NotFound(Words.say("module.unknown", name));
    }
}
