package org.nuanmin.audit.trail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.Condition.Severity;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes entries into the database, and tells the sealer once they are committed. */
@Component(service = {AuditTrail.class, ConditionSource.class})
public final class DatabaseTrail implements AuditTrail, ConditionSource {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTrail.class);
    private static final int FLUSH_SECONDS = 2;
    private static final int MOST_KEPT = 2000;

    private final Database database;
    private final Entries entries;
    private final Committed sealer;
    private final RisingClock clock;
    private final Flood flood = new Flood();
    private final ScheduledExecutorService background;
    /** Written soon; only the background's thread touches them. */
    private final List<Entry> counted = new ArrayList<>();

    @Nullable
    private volatile Identity identity;

    @Activate
    public DatabaseTrail(
            @Reference Database database, @Reference Keys keys, @Reference Clocks clocks, @Reference Committed sealer) {
        this.database = database;
        this.sealer = sealer;
        entries = new Entries(database, keys);
        clock = new RisingClock(clocks);
        database.read(entries::latest).ifPresent(clock::remember);
        background = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "audit-trail"));
        background.scheduleWithFixedDelay(this::flush, FLUSH_SECONDS, FLUSH_SECONDS, TimeUnit.SECONDS);
    }

    /** Comes and goes: identity itself needs the audit to start, so it can't be waited for. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goes")
    public void comes(Identity present) {
        identity = present;
    }

    public void goes(Identity gone) {
        if (identity == gone) {
            identity = null;
        }
    }

    @Override
    public void record(String action, String object, Map<String, String> facts) {
        var entry = entry(action, object, Result.DONE, facts);
        database.write(() -> add(entry));
    }

    @Override
    public void note(String action, String object, Result result, Map<String, String> facts) {
        var entry = entry(action, object, result, facts);
        if (flood.opens(entry)) {
            try {
                apart(List.of(entry));
            } catch (NotNow readOnly) {
                later(entry, readOnly);
            } catch (RuntimeException e) {
                flood.forget(entry);
                throw e;
            }
        }
    }

    /**
     * Without any room a refusal stays a refusal: the log has it at once, the audit when the portal stores again. Who reveals
     * or exports something must leave a trace first, so he is refused.
     */
    private void later(Entry entry, NotNow readOnly) {
        if (entry.result() == Result.DONE) {
            flood.forget(entry);
            throw readOnly;
        }
        LOG.error(
                "No room to write to the audit, kept for later: {} by {} from {}, {} of {}, request {}",
                entry.result(),
                entry.user(),
                entry.address(),
                entry.action(),
                entry.object(),
                entry.requestId());
        background.execute(() -> keep(entry));
    }

    private void keep(Entry entry) {
        if (counted.size() < MOST_KEPT) {
            counted.add(entry);
        }
    }

    private Entry entry(String action, String object, Result result, Map<String, String> facts) {
        var now = clock.now();
        clock.setBack(now).ifPresent(this::alarm);
        return Scene.now(caller()).entry(now, action, object, result, facts);
    }

    private Optional<User> caller() {
        Identity present = identity;
        return present == null ? Optional.empty() : present.caller();
    }

    private void add(Entry entry) {
        entries.add(entry, clock.place(entry.time()));
        database.afterCommit(() -> sealer.committed(entry.id()));
    }

    private void apart(List<Entry> some) {
        database.apart(() -> {
            some.forEach(this::add);
            return some.size();
        });
    }

    /** In the background, so that the alarm stands even when the action that met it rolls back. */
    private void alarm(Duration step) {
        LOG.error(
                "The server's clock went back by {} s; the audit's order goes by numbers and still rises",
                step.toSeconds());
        var facts = Map.of("seconds", Long.toString(step.toSeconds()));
        var entry = new Scene(User.PORTAL.username(), "", "", "")
                .entry(clock.now(), "audit.clock.set-back", "", Result.FAILED, facts);
        background.execute(() -> {
            keep(entry);
            flush();
        });
    }

    private void flush() {
        try {
            counted.addAll(flood.drain(clock.now()));
            if (!counted.isEmpty()) {
                apart(counted);
                counted.clear();
            }
        } catch (NotNow readOnly) {
            LOG.debug("{} entries wait until the portal stores again", counted.size(), readOnly);
        } catch (RuntimeException e) {
            LOG.error("Counted attempts could not be written to the audit", e);
        }
    }

    @Override
    public List<Condition> now() {
        return clock.lately()
                .map(step -> AuditTexts.TEXTS.message("audit.clock.was-set-back", step.toMinutes()))
                .map(words ->
                        List.of(Condition.forHolders(AuditPermissions.ALARMS, "audit.clock", Severity.WARNING, words)))
                .orElse(List.of());
    }

    @Deactivate
    public void close() throws InterruptedException {
        background.shutdown();
        background.awaitTermination(5, TimeUnit.SECONDS);
        flush();
    }
}
