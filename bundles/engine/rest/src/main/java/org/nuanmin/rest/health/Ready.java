package org.nuanmin.rest.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.portal.api.module.Readiness;
import org.nuanmin.rest.cxf.ResourceWhiteboard;
import org.nuanmin.rest.gate.Components;
import org.nuanmin.rest.gate.EdgeServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether everything that is installed is there. Once it was, it stays ready: what is updated later is waited for elsewhere. */
@Component(service = Ready.class, immediate = true, configurationPid = "org.nuanmin.rest")
public final class Ready {
    /** Outlives an update of this bundle, and ends with the process. */
    private static final String LATCH = "org.nuanmin.rest.ready";

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);
    private static final long LOOK_AGAIN = 250_000_000L;

    private final Components components;
    private final EdgeServices services;
    private final ResourceWhiteboard whiteboard;
    private final List<String> expected;
    private final List<Readiness> parts = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService log = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rest-ready");
        thread.setDaemon(true);
        return thread;
    });
    private long looked = System.nanoTime() - LOOK_AGAIN;

    @Activate
    public Ready(
            Map<String, Object> settings,
            @Reference Components components,
            @Reference EdgeServices services,
            @Reference ResourceWhiteboard whiteboard) {
        this.components = components;
        this.services = services;
        this.whiteboard = whiteboard;
        this.expected = names(settings.getOrDefault("expected", "").toString());
        log.scheduleWithFixedDelay(this::tell, 10, 10, TimeUnit.SECONDS);
    }

    static List<String> names(String list) {
        return List.of(list.split(",")).stream()
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(Readiness part) {
        parts.add(part);
    }

    void removePart(Readiness part) {
        parts.remove(part);
    }

    boolean isReady() {
        if (Boolean.getBoolean(LATCH)) {
            return true;
        }
        synchronized (this) {
            if (System.nanoTime() - looked < LOOK_AGAIN) {
                return false;
            }
            boolean all = missing().isEmpty();
            looked = System.nanoTime();
            if (all) {
                System.setProperty(LATCH, "true");
                LOG.info("Ready");
            }
            return all;
        }
    }

    private List<String> missing() {
        var missing = new ArrayList<>(components.missing());
        if (services.now().isEmpty()) {
            missing.add("what the edge itself needs");
        }
        var served = whiteboard.modules();
        expected.stream().filter(name -> !served.contains(name)).forEach(missing::add);
        if (parts.size() < components.provided(Readiness.class)) {
            missing.add("a part that is to tell when it is ready");
        }
        parts.stream().filter(part -> !part.ready()).map(Readiness::part).forEach(missing::add);
        return missing;
    }

    private void tell() {
        if (isReady()) {
            log.shutdown();
        } else {
            LOG.info("Not ready yet, waiting for {}", missing());
        }
    }

    @Deactivate
    void stop() {
        log.shutdownNow();
    }
}
