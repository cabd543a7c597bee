package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.VaadinService;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Class-path resources as Flow sees them: this bundle's first, then the Vaadin bundle's. */
class PortalResources implements ResourceProvider {
    private final List<Bundle> bundles =
            List.of(FrameworkUtil.getBundle(PortalResources.class), FrameworkUtil.getBundle(VaadinService.class));
    private final Map<String, byte[]> cache = new ConcurrentHashMap<>();

    URL staticFile(String path) {
        return find("META-INF/resources" + (path.startsWith("/") ? path : "/" + path));
    }

    private URL find(String path) {
        String entry = path.startsWith("/") ? path.substring(1) : path;
        if (entry.endsWith("/")) {
            return null;
        }
        return bundles.stream()
                .map(bundle -> bundle.getEntry(entry))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public URL getApplicationResource(String path) {
        return find(path);
    }

    @Override
    public List<URL> getApplicationResources(String path) {
        URL url = find(path);
        return url == null ? List.of() : List.of(url);
    }

    @Override
    public URL getClientResource(String path) {
        return find(path);
    }

    @Override
    public InputStream getClientResourceAsStream(String path) throws IOException {
        byte[] bytes = cache.get(path);
        if (bytes == null) {
            bytes = read(path);
            cache.put(path, bytes);
        }
        return new ByteArrayInputStream(bytes);
    }

    private byte[] read(String path) throws IOException {
        URL url = find(path);
        if (url == null) {
            throw new FileNotFoundException(path);
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }
}
