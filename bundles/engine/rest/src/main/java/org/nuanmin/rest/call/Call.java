package org.nuanmin.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;
import org.nuanmin.rest.body.Body;

/** One request that reached a module's server; travels as an attribute of the servlet request. */
public final class Call {
    private static final String NAME = Call.class.getName();

    private final Request request;
    private final Locale language;
    private final String module;
    private final Services services;
    private final Body body;
    private final BooleanSupplier undisturbed;
    private final BooleanSupplier repeatable;
    // the thread's own, before CXF puts its loader there
    private final ClassLoader outside = Thread.currentThread().getContextClassLoader();
    private @Nullable User user;
    private boolean takenBack;

    /**
     * A call.
     *
     * @param undisturbed false once a part that this call works with was taken away
     * @param repeatable whether it can be served once more: nothing was stored, and there is time left
     */
    public Call(
            Request request,
            Locale language,
            String module,
            Services services,
            Body body,
            BooleanSupplier undisturbed,
            BooleanSupplier repeatable) {
        this.request = request;
        this.language = language;
        this.module = module;
        this.services = services;
        this.body = body;
        this.undisturbed = undisturbed;
        this.repeatable = repeatable;
    }

    public static Optional<Call> of(@Nullable HttpServletRequest servletRequest) {
        return servletRequest == null
                ? Optional.empty()
                : Optional.ofNullable((Call) servletRequest.getAttribute(NAME));
    }

    public void attach(HttpServletRequest servletRequest) {
        servletRequest.setAttribute(NAME, this);
    }

    public void signedIn(User caller) {
        user = caller;
    }

    public Optional<User> user() {
        return Optional.ofNullable(user);
    }

    /** Runs work as whoever signed in; as nobody on an open path. */
    public <T> T as(Supplier<T> work) {
        return user == null ? work.get() : services.identity().as(user, work);
    }

    /**
     * Runs a module's work without CXF's loader on the thread: a thread that is started there would inherit it, and still
     * have it after this bundle was updated.
     */
    public <T> T outside(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader inside = thread.getContextClassLoader();
        thread.setContextClassLoader(outside);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(inside);
        }
    }

    public boolean undisturbed() {
        return undisturbed.getAsBoolean();
    }

    /** A part was lost under it: its answer is not sent and it is served once more, if that can be done. */
    public void takeBack() {
        takenBack = repeatable.getAsBoolean();
    }

    public boolean isTakenBack() {
        return takenBack;
    }

    public Request request() {
        return request;
    }

    public Locale language() {
        return language;
    }

    public String module() {
        return module;
    }

    public Services services() {
        return services;
    }

    public Body body() {
        return body;
    }
}
