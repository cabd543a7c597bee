package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.router.DefaultRoutePathProvider;
import com.vaadin.flow.router.RoutePathProvider;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The five services Flow looks up; outside OSGi a class-path scan finds them. */
class PortalLookup implements Lookup {
    private final Map<Class<?>, Object> services;

    PortalLookup(ResourceProvider resources, InstantiatorFactory instantiators) {
        StaticFileHandlerFactory files = StaticFileServer::new;
        services = Map.of(
                ResourceProvider.class, resources,
                InstantiatorFactory.class, instantiators,
                StaticFileHandlerFactory.class, files,
                RoutePathProvider.class, new DefaultRoutePathProvider(),
                ApplicationConfigurationFactory.class, new DefaultApplicationConfigurationFactory());
    }

    @Override
    public <T> T lookup(Class<T> type) {
        return type.cast(services.get(type));
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> type) {
        T service = lookup(type);
        return service == null ? List.of() : List.of(service);
    }
}
