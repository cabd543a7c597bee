package org.nuanmin.rest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Collects the modules' resources and keeps one CXF server per module, made when first asked for. */
@Component(service = ResourceWhiteboard.class)
public class ResourceWhiteboard {
    /** What is served for a module: a server, and the services it was made with. */
    private record Served(ModuleServer server, Services.All services) {}

    private final Map<String, Set<Object>> resources = new LinkedHashMap<>();
    private final Map<String, Served> servers = new ConcurrentHashMap<>();
    private final Map<String, Bundle> owners = new ConcurrentHashMap<>();
    private final OperatorKey operator =
            new OperatorKey(Path.of(System.getProperty("karaf.etc", "etc")).resolve("operator.key"));
    final CxfBus cxf = new CxfBus();
    private final Services services;

    @Activate
    public ResourceWhiteboard(@Reference Services services) {
        this.services = services;
    }

    @Reference(
            service = AnyService.class,
            target = "(osgi.jakartars.resource=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    synchronized void addResource(Object resource, ServiceReference<?> reference) {
        String module = module(reference);
        owners.put(module, reference.getBundle());
        resources.computeIfAbsent(module, name -> new LinkedHashSet<>()).add(resource);
        forget(module);
    }

    synchronized void removeResource(Object resource, ServiceReference<?> reference) {
        String module = module(reference);
        Set<Object> left = resources.getOrDefault(module, new LinkedHashSet<>());
        left.remove(resource);
        if (left.isEmpty()) {
            resources.remove(module);
        }
        forget(module);
    }

    private static String module(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        Object name = bundle == null ? null : bundle.getHeaders("").get("Nuanmin-Module");
        return name == null
                ? String.valueOf(reference.getProperty("component.name")).split("\\.")[2]
                : name.toString();
    }

    private void forget(String module) {
        Served before = servers.remove(module);
        if (before != null) {
            before.server.close();
        }
    }

    /** Sees to it that a module is served; empty while it, or what the edge needs, is away. */
    synchronized Optional<String> serve(String module) {
        Optional<Services.All> now = services.now();
        Set<Object> mine = resources.get(module);
        if (now.isEmpty() || mine == null) {
            return Optional.empty();
        }
        Served served = servers.get(module);
        if (served == null || !served.services.equals(now.get())) {
            forget(module);
            servers.put(module, new Served(new ModuleServer(cxf, module, mine, now.get(), operator), now.get()));
        }
        return Optional.of(module);
    }

    /** Whether a module was ever here, and is meant to be: then it is worth waiting for. */
    boolean expected(String module) {
        Bundle owner = owners.get(module);
        if (owner == null) {
            return false;
        }
        boolean gone = owner.getState() == Bundle.UNINSTALLED;
        return !gone && owner.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }

    boolean known(String module) {
        return owners.containsKey(module);
    }

    /** The resources of each module that is here now. */
    synchronized Map<String, Set<Object>> resources() {
        Map<String, Set<Object>> copy = new LinkedHashMap<>();
        resources.forEach((module, mine) -> copy.put(module, Set.copyOf(mine)));
        return copy;
    }

    @Deactivate
    synchronized void stop() {
        Set.copyOf(servers.keySet()).forEach(this::forget);
        cxf.close();
    }
}
