package org.nuanmin.ui.shell.flow;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.Registration;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URL;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.ui.shell.session.Caller;
import org.nuanmin.ui.shell.session.PortalSession;
import org.nuanmin.ui.shell.session.SessionBridge;
import org.nuanmin.ui.shell.session.SignedIn;

/** Flow's service with the corrections that OSGi asks for; every request runs as the one who is signed in. */
class PortalServletService extends VaadinServletService {
    private static final long serialVersionUID = 1L;
    private static final String META_DATA = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient PortalResources resources;
    private final transient SessionBridge bridge;
    private final transient SignedIn signedIn;
    private final transient Caller caller;

    PortalServletService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            PortalResources resources,
            SessionBridge bridge,
            SignedIn signedIn,
            Caller caller) {
        super(servlet, configuration);
        this.resources = resources;
        this.bridge = bridge;
        this.signedIn = signedIn;
        this.caller = caller;
        // a session that ended is no error: the browser asks again, and meets the sign-in page
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        setSystemMessagesProvider(info -> messages);
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response) throws ServiceException {
        HttpServletRequest http = ((VaadinServletRequest) request).getHttpServletRequest();
        User user = reader(http);
        try {
            caller.serve(user, http.getRemoteAddr(), () -> {
                try {
                    super.handleRequest(request, response);
                    return null;
                } catch (ServiceException failed) {
                    throw new Wrapped(failed);
                }
            });
        } catch (Wrapped failed) {
            throw (ServiceException) failed.getCause();
        }
    }

    /** A sign-in that was ended elsewhere takes its session along: the screens close, the page asks to sign in. */
    private @Nullable User reader(HttpServletRequest http) {
        var session = http.getSession(false);
        User user = signedIn.user(session, false).orElse(null);
        if (user == null && signedIn.claimed(session)) {
            signedIn.end(session);
        } else if (session != null && bridge.find(session.getId()) instanceof PortalSession screens) {
            screens.reader(user, http.getRemoteAddr());
        }
        return user;
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
        HttpServletRequest http = ((VaadinServletRequest) request).getHttpServletRequest();
        PortalSession session = new PortalSession(this, caller);
        session.reader(signedIn.user(http.getSession(false), false).orElse(null), http.getRemoteAddr());
        return session;
    }

    /** Closes every screen; the HTTP sessions, and who is signed in, stay for the next servlet. */
    void endSessions() {
        bridge.all()
                .forEach(session -> session.access(() -> {
                    // a browser that is told would reload before the next servlet is there; one that is cut off tries
                    // again later
                    session.getUIs().forEach(ui -> cutOff(ui.getInternals().getPushConnection()));
                    bridge.end(session.getSession().getId(), "the servlet");
                }));
    }

    private static void cutOff(@Nullable PushConnection push) {
        if (push != null && push.isConnected()) {
            push.disconnect();
        }
    }

    /** Flow's own way is Path.of(url), which fails on bundle: URLs. */
    @Override
    public URL getStaticResource(String path) {
        return resources.staticFile(path);
    }

    /** Flow adds a listener for each component class and never removes it: that would pin every department's loader. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(META_DATA)
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }

    @Override
    protected VaadinSession readFromHttpSession(WrappedSession http) {
        return bridge.find(http.getId());
    }

    @Override
    public void writeToHttpSession(WrappedSession http, VaadinSession session) {
        bridge.remember(http.getId(), session);
    }

    /** Nobody touched the screens for the time-out, only heartbeats kept the HTTP session: it goes too, with its sign-in. */
    @Override
    public void removeFromHttpSession(WrappedSession http) {
        bridge.end(http.getId(), "Flow");
        http.invalidate();
    }

    /** The session's own lock first: a WebSocket that came before its session left a stray one in Jetty's raw session. */
    @Override
    protected Lock getSessionLock(WrappedSession http) {
        VaadinSession session = bridge.find(http.getId());
        Lock lock = session == null ? null : session.getLockInstance();
        return lock != null ? lock : super.getSessionLock(http);
    }

    /** Carries Flow's checked exception through. */
    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrapped(ServiceException cause) {
            super(cause);
        }
    }
}
