package org.nuanmin.rest.idempotency;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.rest.call.Services;
import org.nuanmin.rest.gate.EdgeServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets each hour the keys that are older than a week. */
@Component(
        service = {},
        immediate = true)
public final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EdgeServices services;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rest-forgetting");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Forgetting(@Reference EdgeServices services) {
        this.services = services;
        hourly.scheduleWithFixedDelay(this::forget, 10, 60, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            services.now().map(Services::database).ifPresent(KeptAnswers::forgetOld);
        } catch (RuntimeException e) {
            LOG.warn("Old idempotency keys stay until the next hour", e);
        }
    }

    @Deactivate
    void stop() {
        hourly.shutdownNow();
    }
}
