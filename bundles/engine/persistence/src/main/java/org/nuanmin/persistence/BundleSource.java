package org.nuanmin.persistence;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A started bundle with the header Nuanmin-Module. */
record BundleSource(String module, Bundle bundle) implements UnitSource {
    static Optional<UnitSource> of(Bundle bundle) {
        return header(bundle, "Nuanmin-Module").map(module -> new BundleSource(module, bundle));
    }

    private static Optional<String> header(Bundle bundle, String name) {
        return Optional.ofNullable(bundle.getHeaders("").get(name))
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }

    @Override
    public ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public URL root() {
        return bundle.getEntry("/");
    }

    @Override
    public List<String> entities() {
        return header(bundle, "Nuanmin-Entities")
                .map(names -> List.of(names.split("\\s*,\\s*")))
                .orElse(List.of());
    }
}
