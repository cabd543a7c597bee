package org.nuanmin.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.validation.JAXRSBeanValidationInInterceptor;
import org.apache.cxf.validation.BeanValidationProvider;

/** One module's resources with a mapper and a validator of their own: shared ones would cache, and keep, its classes. */
final class ModuleServer {
    private static final int DEEPEST = 100;
    private static final long LARGEST_FILE = 30L << 20;

    private final ValidatorFactory validators = Validators.create();
    private final Server server;

    ModuleServer(CxfBus cxf, String module, Collection<Object> resources, Services.All services, OperatorKey operator) {
        server = cxf.within(() -> {
            var factory = new JAXRSServerFactoryBean();
            factory.setBus(cxf.bus);
            factory.setAddress("/" + module);
            factory.setServiceBeans(List.copyOf(resources));
            factory.setInvoker(new PortalInvoker(module, services));
            factory.getInInterceptors().add(new BodyHash(services));
            factory.getInInterceptors().add(validation());
            factory.setProviders(
                    List.of(json(), new Problems(), new Authentication(services, operator), new ListQueries()));
            factory.setProperties(Map.of(
                    "attachment-max-size", String.valueOf(LARGEST_FILE),
                    "attachment-memory-threshold", String.valueOf(1 << 16)));
            return factory.create();
        });
    }

    private JAXRSBeanValidationInInterceptor validation() {
        var interceptor = new JAXRSBeanValidationInInterceptor();
        interceptor.setProvider(new BeanValidationProvider(validators));
        return interceptor;
    }

    private static JacksonJsonProvider json() {
        // a type cache of its own: all mappers share a static one otherwise
        var types = TypeFactory.defaultInstance().withCache(new LRUMap<Object, JavaType>(16, 200));
        var bounds = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        return new JacksonJsonProvider(JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .typeFactory(types)
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    void close() {
        server.destroy();
        validators.close();
    }
}
