package org.nuanmin.ui.shell.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a sign-in: recorded, its session gone with all screens and their sockets, back to the sign-in page. */
@Component(service = SignOut.class)
public class SignOut {
    /** Where the form in the account menu posts to. */
    public static final String PATH = "/sign-out";

    private final Kernel kernel;
    private final SignedIn signedIn;
    private final Caller caller;

    @Activate
    public SignOut(@Reference Kernel kernel, @Reference SignedIn signedIn, @Reference Caller caller) {
        this.kernel = kernel;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    /** Whether the request asks for it. */
    public boolean asks(HttpServletRequest request) {
        return request.getRequestURI().equals(PATH) && request.getMethod().equals("POST");
    }

    public void serve(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        signedIn.user(session, false)
                .ifPresent(user -> caller.serve(user, request.getRemoteAddr(), () -> {
                    kernel.signIn().signedOut(user);
                    return null;
                }));
        if (session != null) {
            signedIn.end(session);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
