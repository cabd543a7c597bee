package org.nuanmin.rest.cxf;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.nuanmin.portal.api.service.JoinedClassLoader;

/** CXF brings no OSGi activator any more: this is its bus, with a loader over the CXF bundles it is made of. */
final class CxfBus {
    private final ClassLoader loader;
    private final Bus bus;

    /** @param activation the implementation of jakarta.activation, which only its API looks for, and without which no multipart is read */
    CxfBus(ClassLoader activation) {
        loader = new JoinedClassLoader(
                Bus.class.getClassLoader(),
                JAXRSServerFactoryBean.class.getClassLoader(),
                DestinationRegistry.class.getClassLoader(),
                CxfBus.class.getClassLoader(),
                activation);
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        bus = within(this::made);
    }

    private Bus made() {
        var created = new ExtensionManagerBus(null, new HashMap<>(Map.of("org.apache.cxf.bus.id", "nuanmin")), loader);
        // parts of an upload that don't fit into memory lie encrypted in CXF's own temporary files
        created.setProperty("bus.io.CachedOutputStream.CipherTransformation", "AES/CTR/NoPadding");
        created.initialize();
        return created;
    }

    Bus bus() {
        return bus;
    }

    /** CXF looks its parts up through the thread's context loader and bus. */
    <T> T within(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Bus busBefore = BusFactory.getThreadDefaultBus(false);
        thread.setContextClassLoader(loader);
        BusFactory.setThreadDefaultBus(bus);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CxfFailed(e);
        } finally {
            BusFactory.setThreadDefaultBus(busBefore);
            thread.setContextClassLoader(before);
        }
    }

    void close() {
        bus.shutdown(true);
        RuntimeDelegate.setInstance(null);
    }

    /** A checked exception on its way to the edge. */
    private static final class CxfFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CxfFailed(Exception cause) {
            super(cause);
        }
    }
}
