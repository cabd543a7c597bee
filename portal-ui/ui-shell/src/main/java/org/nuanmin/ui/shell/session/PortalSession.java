package org.nuanmin.ui.shell.session;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;

/** Flow's session; what it does while it is unlocked (waiting work, rows to be pushed) runs as its reader. */
public final class PortalSession extends VaadinSession {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private transient @Nullable User reader;
    private String address = "";
    private boolean warned;

    public PortalSession(VaadinService service, Caller caller) {
        super(service);
        this.caller = caller;
    }

    /** Who reads its screens from now on. */
    public void reader(@Nullable User user, String from) {
        reader = user;
        address = from;
    }

    public @Nullable User reader() {
        return reader;
    }

    /** Whether its reader was told that it ends soon. */
    boolean warned() {
        return warned;
    }

    void warned(boolean now) {
        warned = now;
    }

    @Override
    public void unlock() {
        caller.push(reader, address, super::unlock);
    }
}
