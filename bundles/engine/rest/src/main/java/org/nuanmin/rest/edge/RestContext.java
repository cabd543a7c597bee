package org.nuanmin.rest.edge;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** A whiteboard context of its own: among contexts with the same path the first wins, and the screens take every path. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=rest", "osgi.http.whiteboard.context.path=/api"})
public final class RestContext extends ServletContextHelper {}
