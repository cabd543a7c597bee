package org.nuanmin.identity.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.Tokens;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tokens of REST: 256 random bits, of which the database knows a hash. */
@Component(service = {Tokens.class, BearerTokens.class})
public final class BearerTokens implements Tokens {
    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 60;

    private final SignIn signIn;
    private final Identity identity;
    private final Database database;
    private final Keys keys;
    private final IdentityRules rules;
    private final SteadyClock clock;
    private final AuditTrail audit;
    private final TokenRecords tokens;

    @Activate
    public BearerTokens(
            @Reference SignIn signIn,
            @Reference Identity identity,
            @Reference Database database,
            @Reference Keys keys,
            @Reference IdentityRules rules,
            @Reference SteadyClock clock,
            @Reference AuditTrail audit) {
        this.signIn = signIn;
        this.identity = identity;
        this.database = database;
        this.keys = keys;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
        this.tokens = new TokenRecords(database);
    }

    @Override
    public Optional<User> user(String token) {
        return database.read(() -> tokens.user(hash(token), clock.now()));
    }

    /** Signs in for a token. */
    public NewToken create(String username, String password, String label, String address) {
        String checked = checked(label);
        User user = signIn.password(username, password, address);
        return identity.as(user, () -> make(checked));
    }

    /** A further token for who is signed in. */
    public NewToken create(String label) {
        return make(checked(label));
    }

    private NewToken make(String label) {
        User owner = identity.user();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(keys.random(BYTES));
        var now = clock.now();
        var token = new OwnToken(Ids.next(), label, now, now.plus(rules.tokenLife()));
        database.write(() -> {
            tokens.add(token, hash(text), owner);
            audit.record("identity.token.created", token.id());
        });
        return new NewToken(text, token.expiresAt());
    }

    /** The caller's live tokens. */
    public List<OwnToken> own() {
        return database.read(() -> tokens.of(identity.user().id(), clock.now()));
    }

    /** Ends the token by which the caller came. */
    public void endCurrent(String token) {
        String id = database.read(() -> tokens.id(hash(token), clock.now())).orElseThrow(BearerTokens::unknown);
        end(id);
    }

    /** Ends one of the caller's own. */
    public void end(String id) {
        database.write(() -> {
            if (!tokens.end(id, identity.user().id(), clock.now())) {
                throw unknown();
            }
            audit.record("identity.token.ended", id);
        });
    }

    private String hash(String token) {
        return keys.sm3(token.getBytes(StandardCharsets.UTF_8));
    }

    private static NotFound unknown() {
        return new NotFound(IdentityTexts.message("token.unknown"));
    }

    private static String checked(String label) {
        String clean = label.strip();
        if (clean.codePointCount(0, clean.length()) > LONGEST_LABEL
                || clean.chars().anyMatch(Character::isISOControl)) {
            throw IdentityTexts.refused("label", "token.label", LONGEST_LABEL);
        }
        return clean;
    }
}
