package org.nuanmin.rest.cxf;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.validation.JAXRSBeanValidationInInterceptor;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.validation.BeanValidationProvider;
import org.nuanmin.rest.call.OperatorKey;

/**
 * One module's resources with a mapper, a validator and a registry of their own: shared ones would keep its classes, and
 * old and new server could not stand side by side while the last requests on the old one finish.
 */
public final class ModuleServer {
    private final ValidatorFactory validators = Validation.factory();
    private final DestinationRegistryImpl destinations = new DestinationRegistryImpl();
    private final CxfBus cxf;
    private final String address;
    private final Server server;
    private int inFlight;
    private boolean retired;

    ModuleServer(CxfBus cxf, String module, Collection<Object> resources, OperatorKey operator) {
        this.cxf = cxf;
        this.address = "/v1/" + module;
        this.server = cxf.within(() -> create(resources, operator));
    }

    private Server create(Collection<Object> resources, OperatorKey operator) {
        var json = ModuleJson.mapper();
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(cxf.bus());
        factory.setAddress(address);
        factory.setDestinationFactory(new HTTPTransportFactory(destinations));
        factory.setServiceBeans(List.copyOf(resources));
        factory.setInvoker(new EdgeInvoker(json));
        factory.getInInterceptors().add(validation());
        factory.setProperties(Map.of("default.wae.mapper.least.specific", true));
        factory.setProviders(List.of(
                new JacksonJsonProvider(json),
                new ProblemMapper(),
                new Authentication(operator),
                new Rights(),
                new ListQueries(),
                new Etags(),
                new Uploads()));
        return factory.create();
    }

    private JAXRSBeanValidationInInterceptor validation() {
        var interceptor = new JAXRSBeanValidationInInterceptor();
        interceptor.setProvider(new BeanValidationProvider(validators));
        return interceptor;
    }

    /** Takes a request in, unless this server is going. */
    public synchronized boolean enter() {
        if (!retired) {
            inFlight++;
        }
        return !retired;
    }

    /** Ends what {@link #enter} began. */
    public void leave() {
        boolean last;
        synchronized (this) {
            inFlight--;
            last = retired && inFlight == 0;
        }
        if (last) {
            destroy();
        }
    }

    /** Takes no more requests; the last one that is still being served puts out the light. */
    void retire() {
        boolean idle;
        synchronized (this) {
            idle = !retired && inFlight == 0;
            retired = true;
        }
        if (idle) {
            destroy();
        }
    }

    public synchronized boolean isRetired() {
        return retired;
    }

    synchronized boolean isIdle() {
        return inFlight == 0;
    }

    public void serve(ServletConfig config, HttpServletRequest request, HttpServletResponse response) {
        String uri = request.getRequestURI();
        int end = uri.indexOf(address) + address.length();
        request.setAttribute("org.apache.cxf.transport.endpoint.address", origin(request) + uri.substring(0, end));
        cxf.within(() -> {
            destinations
                    .getDestinationForPath(address, true)
                    .invoke(config, config.getServletContext(), request, response);
            return Boolean.TRUE;
        });
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private void destroy() {
        cxf.within(() -> {
            server.destroy();
            validators.close();
            return Boolean.TRUE;
        });
    }
}
