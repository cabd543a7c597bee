package org.nuanmin.ui.shell.view;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.ui.shell.flow.Departments;
import org.nuanmin.ui.shell.session.Kernel;
import org.nuanmin.ui.shell.session.PortalSession;
import org.nuanmin.ui.shell.session.SignedIn;

/** Stands before every navigation: nobody unsigned gets past, nobody opens a screen without its permission. */
final class Guard {
    private final Departments departments;
    private final Kernel kernel;
    private final SignedIn signedIn;

    Guard(Departments departments, Kernel kernel, SignedIn signedIn) {
        this.departments = departments;
        this.kernel = kernel;
        this.signedIn = signedIn;
    }

    void check(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (target == SetupView.class || target == SignInView.class) {
            return;
        }
        if (reader().isEmpty()) {
            if (wasEnded()) {
                // a new request closes the session with all its screens
                event.getUI().getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
            }
            // the address stays, so that signing in leads to the wanted page
            event.rerouteTo(SignInView.class);
            return;
        }
        departments.find(target).ifPresent(found -> {
            String permission = found.view().permission();
            if (!kernel.identity().may(permission)) {
                String path = event.getLocation().getPath();
                kernel.audit()
                        .note(
                                "portal.screen.refused",
                                path,
                                AuditTrail.Result.REFUSED,
                                Map.of("permission", permission));
                event.rerouteToError(new NotAllowedHere(), "");
            }
        });
    }

    /** Whether the reader would get past. */
    boolean opens(String path) {
        return !path.startsWith("/app/")
                || departments
                        .at(path)
                        .filter(found -> kernel.identity().may(found.view().permission()))
                        .isPresent();
    }

    /** Asks anew whether the sign-in holds: a password changed elsewhere ends it at the next step. */
    private Optional<User> reader() {
        return VaadinServletRequest.getCurrent() == null
                // pushed by the server, as when a department returns
                ? Optional.ofNullable(((PortalSession) VaadinSession.getCurrent()).reader())
                : signedIn.user(session(), true);
    }

    private boolean wasEnded() {
        return VaadinServletRequest.getCurrent() != null && signedIn.claimed(session());
    }

    private static @Nullable HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
    }
}
