package org.nuanmin.hr.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets applications whose days in public (公示) are over go on by themselves, each in a transaction of its own and looked at again
 * under a lock, so that of two nodes one does it. It asks every few seconds, so that a demo's clock that was moved is noticed soon.
 */
@Component(service = Publicity.class, immediate = true)
public final class Publicity {
    private static final Logger LOG = LoggerFactory.getLogger(Publicity.class);
    private static final int CHUNK = 200;
    private static final long EVERY_SECONDS = 5;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Applications applications;
    private final ScheduledExecutorService timer;

    @Activate
    public Publicity(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        applications = new Applications(database);
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "hr-publicity");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::endQuietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(3, TimeUnit.SECONDS);
    }

    private void endQuietly() {
        try {
            while (end() == CHUNK && !timer.isShutdown()) {
                Thread.onSpinWait();
            }
        } catch (NotNow later) {
            LOG.debug("What is in public goes on when the portal stores again", later);
        } catch (RuntimeException e) {
            if (!timer.isShutdown()) {
                LOG.warn("Ending the days in public failed; it is tried again", e);
            }
        }
    }

    /** Ends some; how many. */
    int end() {
        LocalDate today = clocks.today();
        List<String> over = database.read(() -> applications.publicityOver(today, CHUNK));
        int ended = 0;
        for (String id : over) {
            ended += !timer.isShutdown() && end(id, today) ? 1 : 0;
        }
        return ended;
    }

    private boolean end(String id, LocalDate today) {
        return identity.as(
                User.PORTAL,
                () -> database.write(() -> {
                    var over = applications.locked(id).filter(application -> application.isPublicityOver(today));
                    over.ifPresent(this::end);
                    return over.isPresent();
                }));
    }

    private void end(Application application) {
        application.endPublicity();
        applications.step(application, clocks.business(), User.PORTAL, "");
        audit.record("hr.application.publicity-ended", application.id());
    }
}
