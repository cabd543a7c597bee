package org.nuanmin.ui.shell.session;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the Flow sessions by the HTTP session's id instead of inside it. Felix HTTP prefixes session attributes for each
 * whiteboard context while push's WebSocket endpoint sees Jetty's raw session; and Felix keeps what was once stored in a
 * session, and so its class loader, until that session ends.
 */
@Component(
        service = {SessionBridge.class, HttpSessionListener.class, HttpSessionIdListener.class},
        property = {
            "osgi.http.whiteboard.listener=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=portal)"
        })
public class SessionBridge implements HttpSessionListener, HttpSessionIdListener {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBridge.class);

    private final Map<String, VaadinSession> sessions = new ConcurrentHashMap<>();
    private final SignedIn signedIn;

    @Activate
    public SessionBridge(@Reference SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    public List<VaadinSession> all() {
        return List.copyOf(sessions.values());
    }

    public @Nullable VaadinSession find(String id) {
        return sessions.get(id);
    }

    public void remember(String id, VaadinSession session) {
        if (sessions.put(id, session) == null) {
            LOG.debug("session opened, {} open", sessions.size());
        }
    }

    /** Signing in gave the session a new id. */
    public void renamed(String before, String now) {
        VaadinSession session = before.equals(now) ? null : sessions.remove(before);
        if (session != null) {
            sessions.put(now, session);
        }
        signedIn.forget(before);
    }

    /** Closes its screens too. */
    public void end(String id, String reason) {
        signedIn.forget(id);
        VaadinSession session = sessions.remove(id);
        if (session != null) {
            LOG.debug("session ended by {}, {} open", reason, sessions.size());
            session.getService().fireSessionDestroy(session);
        }
    }

    /** Time-out, or sign-out. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        end(event.getSession().getId(), "its HTTP session");
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        renamed(before, event.getSession().getId());
    }
}
