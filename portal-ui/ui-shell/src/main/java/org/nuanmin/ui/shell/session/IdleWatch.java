package org.nuanmin.ui.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.ui.shell.ShellTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends sessions that nobody touched for the idle time, after a warning; a browser's heartbeats do not count. */
@Component(service = IdleWatch.class, immediate = true)
public class IdleWatch {
    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);
    private static final long EVERY_SECONDS = 2;
    private static final long WARNING_MS = 60_000;

    private final SessionBridge sessions;
    private final Kernel kernel;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nuanmin-idle"));

    @Activate
    public IdleWatch(@Reference SessionBridge sessions, @Reference Kernel kernel) {
        this.sessions = sessions;
        this.kernel = kernel;
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            kernel.signInNow().ifPresent(signIn -> {
                long idle = signIn.idle().toMillis();
                sessions.all().forEach(session -> look((PortalSession) session, idle));
            });
        } catch (RuntimeException failed) {
            LOG.error("looking for idle sessions failed", failed);
        }
    }

    private static void look(PortalSession session, long idle) {
        long untouched = System.currentTimeMillis() - session.getLastRequestTimestamp();
        if (session.reader() == null) {
            return;
        }
        boolean soon = untouched > idle - Math.min(WARNING_MS, idle / 2);
        if (untouched > idle) {
            session.access(() -> end(session));
        } else if (soon != session.warned()) {
            session.warned(soon);
            session.access(() -> session.getUIs().forEach(ui -> tell(ui, soon, idle - untouched)));
        }
    }

    /** In the browser alone: a server component would answer, and any answer is a request that keeps the session. */
    private static void tell(UI ui, boolean soon, long leftMs) {
        if (!soon) {
            ui.getPage().executeJs("window.nuanmin && nuanmin.calm()");
            return;
        }
        Locale language = ui.getLocale();
        ui.getPage()
                .executeJs(
                        "window.nuanmin && nuanmin.warn($0, $1)",
                        ShellTexts.TEXTS.get(language, "idle.warning", TimeUnit.MILLISECONDS.toSeconds(leftMs)),
                        ShellTexts.TEXTS.get(language, "idle.stay"));
    }

    private static void end(VaadinSession session) {
        session.getUIs().forEach(ui -> {
            ui.getPage().executeJs("window.nuanmin && nuanmin.leave('idle'); location.reload()");
            ui.push();
        });
        session.getSession().invalidate();
    }
}
