package org.nuanmin.rest;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** CXF brings no OSGi activator any more: this is its bus, with a loader over the CXF bundles it is made of. */
final class CxfBus {
    private final ClassLoader loader = new JoinedClassLoader(
            Bus.class.getClassLoader(),
            JAXRSServerFactoryBean.class.getClassLoader(),
            CXFNonSpringServlet.class.getClassLoader(),
            CxfBus.class.getClassLoader());
    final Bus bus;

    CxfBus() {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        bus = within(() -> {
            var created =
                    new ExtensionManagerBus(null, new HashMap<>(Map.of("org.apache.cxf.bus.id", "portal")), loader);
            created.initialize();
            return created;
        });
    }

    /** CXF looks its parts up through the thread's context loader. */
    <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    void close() {
        bus.shutdown(true);
        RuntimeDelegate.setInstance(null);
    }
}
