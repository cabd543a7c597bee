package org.nuanmin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The whiteboard context of /health. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=health", "osgi.http.whiteboard.context.path=/health"})
public class HealthContext extends ServletContextHelper {}
