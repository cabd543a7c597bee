package org.nuanmin.ui.shell.flow;

import java.net.URL;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The whiteboard context of the screens, at /. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=portal", "osgi.http.whiteboard.context.path=/"})
public class PortalContext extends ServletContextHelper {
    /** Without a type the browser refuses a module script and the page stays blank. */
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript",
            "css",
            "text/css",
            "html",
            "text/html",
            "json",
            "application/json",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "ico",
            "image/x-icon",
            "woff2",
            "font/woff2");

    private final PortalResources resources = new PortalResources();

    @Override
    public String getMimeType(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase());
    }

    @Override
    public URL getResource(String name) {
        return resources.staticFile(name);
    }
}
