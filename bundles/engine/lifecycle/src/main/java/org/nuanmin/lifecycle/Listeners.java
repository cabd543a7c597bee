package org.nuanmin.lifecycle;

import java.util.Collection;
import java.util.List;
import org.nuanmin.portal.api.module.BackgroundUpdate;
import org.nuanmin.portal.api.module.UpdateListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to know how an update ended, as they are then: the update itself may have replaced them. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final long LONGEST_WAIT = 60_000_000_000L;
    private static final long LOOK_AGAIN = 100;

    private final BundleContext bundles;

    Listeners(BundleContext bundles) {
        this.bundles = bundles;
    }

    void tell(BackgroundUpdate update, boolean alive) {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (!told(update, alive)) {
            if (System.nanoTime() > end || !pause()) {
                LOG.error("nobody could be told how the update of {} ended: alive {}", update.module(), alive);
                return;
            }
        }
    }

    private boolean told(BackgroundUpdate update, boolean alive) {
        Collection<ServiceReference<UpdateListener>> all = all();
        for (ServiceReference<UpdateListener> each : all) {
            UpdateListener listener = bundles.getService(each);
            if (listener == null) {
                return false;
            }
            try {
                listener.ended(update, alive);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} could not take how the update of {} ended", each, update.module(), e);
                return false;
            } finally {
                bundles.ungetService(each);
            }
        }
        return !all.isEmpty();
    }

    private Collection<ServiceReference<UpdateListener>> all() {
        try {
            return bundles.getServiceReferences(UpdateListener.class, null);
        } catch (InvalidSyntaxException e) {
            return List.of();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
