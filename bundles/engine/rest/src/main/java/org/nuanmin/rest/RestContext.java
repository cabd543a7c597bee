package org.nuanmin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * A whiteboard context of its own at /api: among contexts with the same path the first match wins, so the screens'
 * /* would swallow a REST servlet in the default context; the longer path always comes first.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=rest", "osgi.http.whiteboard.context.path=/api"})
public class RestContext extends ServletContextHelper {}
