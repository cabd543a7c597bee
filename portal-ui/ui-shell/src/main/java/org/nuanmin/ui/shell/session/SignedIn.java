package org.nuanmin.ui.shell.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who is signed in, by HTTP session. The session itself holds texts and numbers only, so that it outlives an update of
 * this bundle without keeping the old one; whether the sign-in still holds is asked anew at least every ten seconds of use.
 */
@Component(service = SignedIn.class)
public class SignedIn {
    private static final String USER = "nuanmin.user";
    private static final String GENERATION = "nuanmin.generation";
    private static final long TRUSTED_NS = 10_000_000_000L;

    private record Seen(User user, long at) {}

    private final Kernel kernel;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    @Activate
    public SignedIn(@Reference Kernel kernel) {
        this.kernel = kernel;
    }

    /** Begins a sign-in under a new session id, so that an id planted before is worth nothing. */
    public void begin(HttpServletRequest request, User user) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(USER, user.id());
        session.setAttribute(GENERATION, kernel.signIn().generation(user.id()));
        session.setMaxInactiveInterval((int) kernel.signIn().idle().toSeconds());
        seen.put(session.getId(), new Seen(user, System.nanoTime()));
    }

    /** Whether somebody signed in here, whatever became of it since. */
    public boolean claimed(@Nullable HttpSession session) {
        try {
            return session != null && session.getAttribute(USER) != null;
        } catch (IllegalStateException notValidAnyMore) {
            return false;
        }
    }

    /** The user of a session; empty when nobody signed in, or when it no longer holds. */
    public Optional<User> user(@Nullable HttpSession session, boolean askAnew) {
        if (!claimed(session)) {
            return Optional.empty();
        }
        Seen last = seen.get(session.getId());
        if (last != null && !askAnew && System.nanoTime() - last.at() < TRUSTED_NS) {
            return Optional.of(last.user());
        }
        long generation = (Long) session.getAttribute(GENERATION);
        Optional<User> still = kernel.signIn().still((String) session.getAttribute(USER), generation);
        still.ifPresentOrElse(
                user -> seen.put(session.getId(), new Seen(user, System.nanoTime())),
                () -> seen.remove(session.getId()));
        return still;
    }

    /** Ends a session with its screens and their sockets. */
    public void end(HttpSession session) {
        seen.remove(session.getId());
        try {
            session.invalidate();
        } catch (IllegalStateException notValidAnyMore) {
            // a page that is left says so while the next one is asked for: the other request ended it
        }
    }

    /** The session is gone. */
    public void forget(String sessionId) {
        seen.remove(sessionId);
    }
}
