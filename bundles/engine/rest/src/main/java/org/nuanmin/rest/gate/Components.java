package org.nuanmin.rest.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Which of our bundles' components are not there yet. */
@Component(service = Components.class)
public final class Components {
    private final ServiceComponentRuntime runtime;
    private final ModuleBundles bundles;

    @Activate
    public Components(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
        this.bundles = new ModuleBundles(context);
    }

    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (Bundle bundle : bundles.all()) {
            if (ModuleBundles.stopped(bundle)) {
                continue;
            }
            if (bundle.getState() != Bundle.ACTIVE) {
                missing.add(bundle.getSymbolicName());
            } else {
                components(bundle, missing);
            }
        }
        return missing;
    }

    /** How many services of a kind our bundles are to provide by their components, whether they stand already or not. */
    public long provided(Class<?> service) {
        return bundles.all().stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .flatMap(bundle -> runtime.getComponentDescriptionDTOs(bundle).stream())
                .filter(component -> Arrays.asList(component.serviceInterfaces).contains(service.getName()))
                .count();
    }

    private void components(Bundle bundle, List<String> missing) {
        var described = runtime.getComponentDescriptionDTOs(bundle);
        if (described.size() < declared(bundle)) {
            missing.add(bundle.getSymbolicName());
        }
        for (ComponentDescriptionDTO component : described) {
            if (awaitsSettings(component) || isMissing(component)) {
                missing.add(component.name);
            }
        }
    }

    /** A bundle is active a moment before its components are read. */
    private static long declared(Bundle bundle) {
        String files = bundle.getHeaders("").get("Service-Component");
        return files == null
                ? 0
                : Arrays.stream(files.split(","))
                        .filter(file -> !file.isBlank())
                        .count();
    }

    private boolean isMissing(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .anyMatch(made -> made.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || made.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }

    /** Whether a module is on its way, or has resources that do not stand yet: not enabled, or without their services. */
    public boolean resourcesMissing(String module) {
        return bundles.named(module).stream()
                .anyMatch(bundle -> bundle.getState() != Bundle.ACTIVE
                        || runtime.getComponentDescriptionDTOs(bundle).stream()
                                .filter(component -> component.properties.containsKey("osgi.jakartars.resource"))
                                .anyMatch(component -> !stands(component)));
    }

    private boolean stands(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .anyMatch(made -> made.state == ComponentConfigurationDTO.SATISFIED
                        || made.state == ComponentConfigurationDTO.ACTIVE);
    }

    /** Settings arrive a moment after the bundle: until then such a component is not even waiting for anything. */
    private boolean awaitsSettings(ComponentDescriptionDTO component) {
        return component.configurationPolicy.equals("require")
                && runtime.getComponentConfigurationDTOs(component).isEmpty()
                && Arrays.stream(component.configurationPid)
                        .anyMatch(pid -> Files.exists(
                                Path.of(System.getProperty("karaf.etc", "etc")).resolve(pid + ".cfg")));
    }
}
