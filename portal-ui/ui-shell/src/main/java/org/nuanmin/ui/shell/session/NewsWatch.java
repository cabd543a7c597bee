package org.nuanmin.ui.shell.session;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.nuanmin.portal.api.work.NoticeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Tells the open screens that notices changed; a thousand in a second are one change. */
@Component(service = {NewsWatch.class, NoticeListener.class})
public class NewsWatch implements NoticeListener {
    private static final long EVERY_SECONDS = 2;

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nuanmin-news"));

    @Activate
    public NewsWatch() {
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    @Override
    public void changed() {
        changed.set(true);
    }

    /** The listener is called on a thread of its own, as nobody. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized void look() {
        if (changed.getAndSet(false)) {
            listeners.forEach(Runnable::run);
        }
    }
}
