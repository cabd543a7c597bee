package org.nuanmin.lifecycle;

import java.util.Optional;
import org.nuanmin.portal.api.persistence.UnitState;
import org.nuanmin.portal.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Whether all that a bundle declares has come to life, or why not. */
@Component(service = Activation.class)
public final class Activation {
    private final ServiceComponentRuntime components;
    private final BundleContext bundles;
    private volatile @org.jspecify.annotations.Nullable UnitState units;

    @Activate
    public Activation(BundleContext bundles, @Reference ServiceComponentRuntime components) {
        this.bundles = bundles.getBundle(0).getBundleContext();
        this.components = components;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindUnits(UnitState state) {
        units = state;
    }

    void unbindUnits(UnitState state) {
        if (units == state) {
            units = null;
        }
    }

    /** Waits until everything is there; what is wrong otherwise. A failure that waiting can't mend is told at once. */
    Optional<Message> wrong(Bundle bundle, String module, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Optional<Message> problem = now(bundle, module);
        while (problem.isPresent() && System.nanoTime() < end && !isFinal(module)) {
            pause();
            problem = now(bundle, module);
        }
        return problem;
    }

    private boolean isFinal(String module) {
        UnitState state = units;
        return state != null && state.failure(module).isPresent();
    }

    private Optional<Message> now(Bundle bundle, String module) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return Optional.of(Words.say("module.not-active", module));
        }
        UnitState state = units;
        Optional<String> failure = state == null ? Optional.empty() : state.failure(module);
        if (failure.isPresent()) {
            return Optional.of(Words.say("module.migration", module, failure.get()));
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(bundle)) {
            Optional<Message> problem = problem(component, module);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return broken(bundle, module);
    }

    private Optional<Message> problem(ComponentDescriptionDTO component, String module) {
        for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                return Optional.of(Words.say("module.failed", module, firstLine(configuration.failure)));
            }
            if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                return Optional.of(Words.say(
                        "module.waits",
                        module,
                        configuration.unsatisfiedReferences.length == 0
                                ? "?"
                                : configuration.unsatisfiedReferences[0].target == null
                                        ? configuration.unsatisfiedReferences[0].name
                                        : configuration.unsatisfiedReferences[0].target));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(String stack) {
        return stack == null
                ? "?"
                : stack.lines()
                        .filter(line -> line.contains("Caused by"))
                        .reduce((a, b) -> b)
                        .orElseGet(() -> stack.lines().findFirst().orElse("?"))
                        .replace("Caused by: ", "")
                        .trim();
    }

    /** A service is made when first asked for: only then is it seen that it can't be. */
    private Optional<Message> broken(Bundle bundle, String module) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : offered == null ? new ServiceReference<?>[0] : offered) {
            if (reference.getProperty("component.name") != null && !made(reference)) {
                return Optional.of(Words.say("module.failed", module, reference.getProperty("component.name")));
            }
        }
        return Optional.empty();
    }

    private boolean made(ServiceReference<?> reference) {
        try {
            return reference.getProperty("service.scope").equals("prototype") || bundles.getService(reference) != null;
        } catch (RuntimeException | LinkageError e) {
            return false;
        } finally {
            bundles.ungetService(reference);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
