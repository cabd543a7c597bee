package org.nuanmin.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;
import org.osgi.framework.launch.Framework;
import org.osgi.service.cm.ConfigurationAdmin;

/** An OSGi framework whose bundles take their classes from the class path (OSGi Connect): real services, no class loaders. */
final class Container implements ModuleConnector {
    private static final long STOP_MILLIS = 20_000;

    private final Map<String, BundlePlace> places = new LinkedHashMap<>();
    private final Framework framework;

    Container(Path storage, Set<String> without) throws BundleException {
        ClassPath.bundles().stream()
                .filter(each -> !without.contains(each.module()))
                .forEach(each -> places.put("connect:" + each.name(), each));
        framework = new FrameworkFactory().newFramework(settings(storage), this);
        framework.start();
    }

    private static Map<String, String> settings(Path storage) {
        return Map.of(
                "org.osgi.framework.storage", storage.toString(),
                "org.osgi.framework.storage.clean", "onFirstInit",
                "felix.service.urlhandlers", "false",
                "ds.delayed.keepInstances", "true");
    }

    boolean provides(Class<?> service) {
        return places.values().stream().anyMatch(each -> each.provides(service));
    }

    /** Declarative services and configuration go first, so that no bundle starts without its settings. */
    void start(Settings settings) throws Exception {
        List<Bundle> installed = new java.util.ArrayList<>();
        for (String location : places.keySet()) {
            installed.add(services().installBundle(location, null));
        }
        installed.get(0).start();
        configure(settings);
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private void configure(Settings settings) throws Exception {
        ServiceReference<ConfigurationAdmin> found = services().getServiceReference(ConfigurationAdmin.class);
        var admin = services().getService(found);
        for (var each : settings.byPid().entrySet()) {
            admin.getConfiguration(each.getKey(), "?").update(each.getValue());
        }
    }

    void set(String pid, String name, Object value) {
        ServiceReference<ConfigurationAdmin> found = services().getServiceReference(ConfigurationAdmin.class);
        try {
            var configuration = services().getService(found).getConfiguration(pid, "?");
            var settings = configuration.getProperties();
            settings.put(name, value);
            configuration.update(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BundleContext services() {
        return framework.getBundleContext();
    }

    Optional<BundleContext> module(String name) {
        for (Bundle each : services().getBundles()) {
            if (name.equals(each.getHeaders("").get("Nuanmin-Module"))) {
                return Optional.ofNullable(each.getBundleContext());
            }
        }
        return Optional.empty();
    }

    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // nothing is kept
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        return Optional.ofNullable(places.get(location));
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
