package org.nuanmin.ui.shell.session;

import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.ConditionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all sources every two seconds what holds of the portal, and tells the open screens when that changed. */
@Component(service = Conditions.class)
public class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);
    private static final long EVERY_SECONDS = 2;

    private final Kernel kernel;
    private final Set<ConditionSource> sources = new CopyOnWriteArraySet<>();
    private final Set<ConditionSource> failing = new CopyOnWriteArraySet<>();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nuanmin-conditions"));
    private volatile List<Condition> last = List.of();

    @Activate
    public Conditions(@Reference Kernel kernel) {
        this.kernel = kernel;
        timer.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(ConditionSource source) {
        sources.add(source);
    }

    void removeSource(ConditionSource source) {
        sources.remove(source);
        failing.remove(source);
    }

    /** What the reader of the current screen is to know, the most severe first. */
    public List<Condition> forReader() {
        return last.stream().filter(this::concerns).toList();
    }

    private boolean concerns(Condition condition) {
        String permission = condition.permission();
        return permission == null
                || kernel.identityNow()
                        .filter(identity -> identity.caller().isPresent() && identity.may(permission))
                        .isPresent();
    }

    /** The listener is called on a thread of its own, as nobody. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized void look() {
        List<Condition> now = sources.stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing(Condition::severity).reversed().thenComparing(Condition::id))
                .toList();
        if (!now.equals(last)) {
            last = now;
            listeners.forEach(Runnable::run);
        }
    }

    /** One source that fails must not hide what the others say; that it fails is logged once. */
    private Stream<Condition> of(ConditionSource source) {
        try {
            List<Condition> told = source.now();
            failing.remove(source);
            return told.stream();
        } catch (RuntimeException failed) {
            if (failing.add(source)) {
                LOG.error("{} does not tell its conditions", source.getClass().getName(), failed);
            }
            return Stream.empty();
        }
    }
}
