package org.nuanmin.rest.cxf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.rest.call.OperatorKey;
import org.nuanmin.rest.gate.Components;
import org.nuanmin.rest.gate.ModuleBundles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the modules' resources and keeps one server per module. */
@Component(service = ResourceWhiteboard.class, immediate = true)
public final class ResourceWhiteboard {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceWhiteboard.class);
    /** A module's resources arrive one after another; this long after the last one they are served together. */
    private static final long SETTLED = 40;

    private static final long LONGEST_WAIT = 5_000_000_000L;

    private static final int LAST_REQUESTS = 10_000;

    private final Map<String, Set<Object>> resources = new HashMap<>();
    private final Map<String, ModuleServer> servers = new HashMap<>();
    private final Map<String, Future<?>> pending = new HashMap<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final List<ModuleServer> retired = new ArrayList<>();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rest-builder");
        thread.setDaemon(true);
        return thread;
    });
    private final CxfBus cxf;
    private final OperatorKey operator = OperatorKey.installed();
    private final ModuleBundles bundles;
    private final Components components;

    @Activate
    public ResourceWhiteboard(BundleContext context, @Reference Components components) {
        this.bundles = new ModuleBundles(context);
        this.cxf = new CxfBus(bundles.loaderOf("org.nuanmin.activation"));
        this.components = components;
    }

    @Reference(
            service = AnyService.class,
            target = "(osgi.jakartars.resource=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addResource(Object resource, Map<String, Object> properties) {
        bundles.moduleOf((Long) properties.get("service.bundleid")).ifPresent(module -> add(module, resource));
    }

    // its bundle may be gone already, so it is not asked
    void removeResource(Object resource) {
        resourceModules().forEach(module -> remove(module, resource));
    }

    private synchronized Set<String> resourceModules() {
        return Set.copyOf(resources.keySet());
    }

    private synchronized void add(String module, Object resource) {
        resources.computeIfAbsent(module, name -> new LinkedHashSet<>()).add(resource);
        schedule(module);
    }

    private synchronized void remove(String module, Object resource) {
        Set<Object> left = resources.get(module);
        if (left == null || !left.remove(resource)) {
            return;
        }
        // at once: what stands behind it is going away, and new requests had better wait
        retire(servers.remove(module));
        schedule(module);
    }

    private void schedule(String module) {
        Future<?> before = pending.remove(module);
        if (before != null) {
            before.cancel(false);
        }
        if (resources.get(module).isEmpty()) {
            resources.remove(module);
        } else if (!builder.isShutdown()) {
            pending.put(module, builder.schedule(() -> rebuild(module), SETTLED, TimeUnit.MILLISECONDS));
        }
    }

    private void rebuild(String module) {
        List<Object> served = resourcesOf(module);
        if (served.isEmpty() || postponed(module)) {
            return;
        }
        try {
            var server = new ModuleServer(cxf, module, served, operator);
            if (!put(module, served, server)) {
                server.retire();
            }
        } catch (RuntimeException e) {
            LOG.error("The resources of {} can't be served", module, e);
        }
    }

    /** While some of its resources still wait for a service, the others would answer 404 for them. */
    private synchronized boolean postponed(String module) {
        long since = waiting.computeIfAbsent(module, name -> System.nanoTime());
        if (System.nanoTime() - since < LONGEST_WAIT && components.resourcesMissing(module)) {
            schedule(module);
            return true;
        }
        waiting.remove(module);
        return false;
    }

    private synchronized List<Object> resourcesOf(String module) {
        return List.copyOf(resources.getOrDefault(module, Set.of()));
    }

    private synchronized boolean put(String module, List<Object> served, ModuleServer server) {
        if (!served.equals(resourcesOf(module))) {
            return false;
        }
        retire(servers.put(module, server));
        return true;
    }

    private void retire(@Nullable ModuleServer server) {
        if (server != null) {
            retired.removeIf(ModuleServer::isIdle);
            server.retire();
            retired.add(server);
        }
    }

    /** A module's server, entered; the caller leaves it. */
    public synchronized Optional<ModuleServer> enter(String module) {
        return Optional.ofNullable(servers.get(module)).filter(ModuleServer::enter);
    }

    /** The modules that are served now. */
    public synchronized Set<String> modules() {
        return new TreeSet<>(servers.keySet());
    }

    /** Their resources' classes. */
    public synchronized Map<String, List<Class<?>>> resources() {
        var classes = new TreeMap<String, List<Class<?>>>();
        servers.keySet().forEach(module -> classes.put(module, classesOf(module)));
        return classes;
    }

    private List<Class<?>> classesOf(String module) {
        return resourcesOf(module).stream().<Class<?>>map(Object::getClass).toList();
    }

    @Deactivate
    void stop() throws InterruptedException {
        builder.shutdownNow();
        synchronized (this) {
            servers.values().forEach(this::retire);
            servers.clear();
        }
        long end = System.currentTimeMillis() + LAST_REQUESTS;
        while (System.currentTimeMillis() < end && !allIdle()) {
            Thread.sleep(20);
        }
        cxf.close();
    }

    private synchronized boolean allIdle() {
        return retired.stream().allMatch(ModuleServer::isIdle);
    }
}
