package org.nuanmin.rest.gate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.rest.call.Services;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The services that the edge itself needs, as they come and go: it waits for them instead of going with them. */
@Component(service = EdgeServices.class)
public final class EdgeServices {
    private @Nullable Identity identity;
    private @Nullable Tokens tokens;
    private @Nullable AuditTrail trail;
    private @Nullable Database database;
    private @Nullable Keys keys;

    /** All of them, or nothing. */
    public synchronized Optional<Services> now() {
        if (identity == null || tokens == null || trail == null || database == null || keys == null) {
            return Optional.empty();
        }
        return Optional.of(new Services(identity, tokens, trail, database, keys));
    }

    /** Whether these are still the ones. */
    public boolean are(Services used) {
        return now().filter(used::equals).isPresent();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void setIdentity(Identity service) {
        identity = service;
    }

    synchronized void unsetIdentity(Identity service) {
        if (identity == service) {
            identity = null;
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void setTokens(Tokens service) {
        tokens = service;
    }

    synchronized void unsetTokens(Tokens service) {
        if (tokens == service) {
            tokens = null;
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void setTrail(AuditTrail service) {
        trail = service;
    }

    synchronized void unsetTrail(AuditTrail service) {
        if (trail == service) {
            trail = null;
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void setDatabase(Database service) {
        database = service;
    }

    synchronized void unsetDatabase(Database service) {
        if (database == service) {
            database = null;
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void setKeys(Keys service) {
        keys = service;
    }

    synchronized void unsetKeys(Keys service) {
        if (keys == service) {
            keys = null;
        }
    }
}
