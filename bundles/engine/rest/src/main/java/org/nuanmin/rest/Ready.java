package org.nuanmin.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.module.Readiness;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether every installed part is there. Once it was, it is said to be: a department that is stopped later is no failure. */
@Component(service = Ready.class)
public class Ready {
    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);
    /** In the system properties, so that an update of this bundle does not forget it. */
    private static final String LATCH = "org.nuanmin.ready";

    private static final long TELL_NANOS = 10_000_000_000L;

    private final BundleContext bundles;
    private final ServiceComponentRuntime components;
    private final List<Readiness> parts = new CopyOnWriteArrayList<>();
    private volatile long told = System.nanoTime();

    @Activate
    public Ready(BundleContext bundles, @Reference ServiceComponentRuntime components) {
        this.bundles = bundles;
        this.components = components;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(Readiness part) {
        parts.add(part);
    }

    void removePart(Readiness part) {
        parts.remove(part);
    }

    boolean now() {
        if (Boolean.getBoolean(LATCH)) {
            return true;
        }
        Optional<String> missing = missing();
        if (missing.isEmpty()) {
            System.setProperty(LATCH, "true");
        } else if (System.nanoTime() - told > TELL_NANOS) {
            told = System.nanoTime();
            LOG.info("not ready: {}", missing.get());
        }
        return missing.isEmpty();
    }

    private Optional<String> missing() {
        return Arrays.stream(bundles.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith("org.nuanmin."))
                .map(this::missing)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> !part.ready())
                        .map(Readiness::part)
                        .findFirst());
    }

    private Optional<String> missing(Bundle bundle) {
        if (bundle.getHeaders("").get("Fragment-Host") != null) {
            return Optional.empty();
        }
        if (bundle.getState() != Bundle.ACTIVE) {
            return Optional.of(bundle.getSymbolicName() + " is not active");
        }
        return components.getComponentDescriptionDTOs(bundle).stream()
                .filter(this::unsatisfied)
                .map(component -> component.name + " is not satisfied")
                .findFirst();
    }

    private boolean unsatisfied(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .anyMatch(configuration -> configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }
}
