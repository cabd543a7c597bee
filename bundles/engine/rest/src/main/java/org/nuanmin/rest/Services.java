package org.nuanmin.rest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the edge itself needs; while one of these is being updated, requests wait a moment for it. */
@Component(service = Services.class)
public class Services {
    /** All of them, at one moment. */
    record All(Identity identity, Tokens tokens, AuditTrail audit, Database database, Keys keys) {}

    private final AtomicReference<@Nullable Identity> identity = new AtomicReference<>();
    private final AtomicReference<@Nullable Tokens> tokens = new AtomicReference<>();
    private final AtomicReference<@Nullable AuditTrail> audit = new AtomicReference<>();
    private final AtomicReference<@Nullable Database> database = new AtomicReference<>();
    private final AtomicReference<@Nullable Keys> keys = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindIdentity(Identity service) {
        identity.set(service);
    }

    void unbindIdentity(Identity service) {
        identity.compareAndSet(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindTokens(Tokens service) {
        tokens.set(service);
    }

    void unbindTokens(Tokens service) {
        tokens.compareAndSet(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindAudit(AuditTrail service) {
        audit.set(service);
    }

    void unbindAudit(AuditTrail service) {
        audit.compareAndSet(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindDatabase(Database service) {
        database.set(service);
    }

    void unbindDatabase(Database service) {
        database.compareAndSet(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindKeys(Keys service) {
        keys.set(service);
    }

    void unbindKeys(Keys service) {
        keys.compareAndSet(service, null);
    }

    /** All of them, if they are there now. */
    Optional<All> now() {
        Identity i = identity.get();
        Tokens t = tokens.get();
        AuditTrail a = audit.get();
        Database d = database.get();
        Keys k = keys.get();
        return i == null || t == null || a == null || d == null || k == null
                ? Optional.empty()
                : Optional.of(new All(i, t, a, d, k));
    }
}
