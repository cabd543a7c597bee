package org.nuanmin.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the container has started, starts what was to start and did not. On a busy machine Karaf's feature service reads its
 * settings anew while other bundles are being resolved, takes its resolver hook away in the midst of it, and the framework
 * then leaves that one bundle out for good ("Resolver hook service unregistered during resolve").
 */
@Component(
        service = {},
        immediate = true)
public final class SecondStart implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(SecondStart.class);
    private static final int TIMES = 5;
    private static final int PAUSE_MILLIS = 1000;

    private final BundleContext context;
    private volatile boolean on = true;

    @Activate
    public SecondStart(BundleContext context) {
        this.context = context;
        context.addFrameworkListener(this);
    }

    @Deactivate
    void stop() {
        on = false;
        context.removeFrameworkListener(this);
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        boolean started =
                event.getType() == FrameworkEvent.STARTED || event.getType() == FrameworkEvent.STARTLEVEL_CHANGED;
        if (started && !leftOut().isEmpty()) {
            // the framework's own thread is not kept: it tells others of what starts
            var thread = new Thread(this::startAll, "second-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private List<Bundle> leftOut() {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED || bundle.getState() == Bundle.RESOLVED)
                .filter(bundle -> bundle.adapt(BundleStartLevel.class).isPersistentlyStarted())
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .toList();
    }

    private void startAll() {
        List<Bundle> waiting = leftOut();
        for (int time = 1; on && time <= TIMES && !waiting.isEmpty(); time++) {
            boolean last = time == TIMES;
            waiting.forEach(bundle -> start(bundle, last));
            waiting = leftOut();
            if (!waiting.isEmpty() && !last && !paused()) {
                return;
            }
        }
    }

    private static void start(Bundle bundle, boolean last) {
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            LOG.warn("{} did not start with the container and was started now", bundle.getSymbolicName());
        } catch (BundleException | IllegalStateException e) {
            if (last) {
                LOG.error("{} does not start", bundle.getSymbolicName(), e);
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
