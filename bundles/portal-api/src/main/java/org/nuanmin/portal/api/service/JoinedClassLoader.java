package org.nuanmin.portal.api.service;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several bundles seen as one class path, first come first served: for a library that looks for its parts by name through
 * one class loader.
 */
public final class JoinedClassLoader extends ClassLoader {
    private final List<ClassLoader> parts;

    /** @param parts asked in this order, after the platform's own classes */
    public JoinedClassLoader(ClassLoader... parts) {
        super(ClassLoader.getPlatformClassLoader());
        this.parts = List.of(parts);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader part : parts) {
            try {
                return part.loadClass(name);
            } catch (ClassNotFoundException notThere) {
                // the next part may know it
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return parts.stream()
                .map(part -> part.getResource(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Map<String, URL> found = new LinkedHashMap<>();
        for (ClassLoader part : parts) {
            for (URL url : Collections.list(part.getResources(name))) {
                found.putIfAbsent(url.toString(), url);
            }
        }
        return Collections.enumeration(found.values());
    }
}
