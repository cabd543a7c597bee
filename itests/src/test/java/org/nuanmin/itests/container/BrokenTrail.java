package org.nuanmin.itests.container;

import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

/** Stands before the audit trail: one action is written to it, looked at while its transaction is open, and then fails. */
final class BrokenTrail implements AuditTrail, AutoCloseable {
    private final AuditTrail real;
    private final String action;
    private final ServiceRegistration<AuditTrail> registration;
    private volatile Stored open;

    /** @param action that fails once it was recorded */
    BrokenTrail(String action) {
        this.action = action;
        real = Inside.service(AuditTrail.class);
        registration = Inside.bundles()
                .registerService(
                        AuditTrail.class, this, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
    }

    @Override
    public void record(String done, String object, Map<String, String> facts) {
        real.record(done, object, facts);
        if (done.equals(action)) {
            open = Stored.now();
            throw new IllegalStateException("The last step of " + done + " fails, as the test wants it.");
        }
    }

    @Override
    public void note(String attempted, String object, Result result, Map<String, String> facts) {
        real.note(attempted, object, result, facts);
    }

    /** What the transaction held when it failed. */
    Optional<Stored> open() {
        return Optional.ofNullable(open);
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
