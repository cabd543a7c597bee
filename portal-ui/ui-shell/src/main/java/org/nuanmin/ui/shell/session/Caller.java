package org.nuanmin.ui.shell.session;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Binds who acts and what is asked to the thread, so that any code of a screen, lazy rows too, runs as its reader. */
@Component(service = Caller.class)
public class Caller {
    private static final String CHANNEL = "screen";

    private final Kernel kernel;

    @Activate
    public Caller(@Reference Kernel kernel) {
        this.kernel = kernel;
    }

    /** Serves a browser's request. */
    public <T> T serve(@Nullable User user, String address, Supplier<T> work) {
        Request request = new Request(UUID.randomUUID().toString(), address, CHANNEL);
        return request.within(
                () -> user == null ? work.get() : kernel.identity().as(user, work));
    }

    /** Work that a background thread does on a screen; it has no request of its own. */
    public void push(@Nullable User user, String address, Runnable work) {
        Request request =
                Request.current().orElseGet(() -> new Request(UUID.randomUUID().toString(), address, CHANNEL));
        request.within(() -> {
            var identity = kernel.identityNow();
            if (user == null || identity.isEmpty()) {
                work.run();
                return null;
            }
            return identity.get().as(user, () -> {
                work.run();
                return null;
            });
        });
    }
}
