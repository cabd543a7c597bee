package org.nuanmin.rest.gate;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.service.Awaited;
import org.nuanmin.rest.call.Services;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The services that the edge itself needs, as they come and go: it waits for them instead of going with them. */
@Component(service = EdgeServices.class)
public final class EdgeServices {
    private final Awaited<Identity> identity = new Awaited<>();
    private final Awaited<Tokens> tokens = new Awaited<>();
    private final Awaited<AuditTrail> trail = new Awaited<>();
    private final Awaited<Database> database = new Awaited<>();
    private final Awaited<Keys> keys = new Awaited<>();

    /** All of them, or nothing. */
    public Optional<Services> now() {
        try {
            return Optional.of(new Services(
                    identity.now().orElseThrow(),
                    tokens.now().orElseThrow(),
                    trail.now().orElseThrow(),
                    database.now().orElseThrow(),
                    keys.now().orElseThrow()));
        } catch (NoSuchElementException away) {
            return Optional.empty();
        }
    }

    /** Whether these are still the ones. */
    public boolean are(Services used) {
        return now().filter(used::equals).isPresent();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setIdentity(Identity now) {
        identity.set(now);
    }

    void unsetIdentity(Identity gone) {
        identity.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTokens(Tokens now) {
        tokens.set(now);
    }

    void unsetTokens(Tokens gone) {
        tokens.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTrail(AuditTrail now) {
        trail.set(now);
    }

    void unsetTrail(AuditTrail gone) {
        trail.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setDatabase(Database now) {
        database.set(now);
    }

    void unsetDatabase(Database gone) {
        database.unset(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setKeys(Keys now) {
        keys.set(now);
    }

    void unsetKeys(Keys gone) {
        keys.unset(gone);
    }
}
