package org.nuanmin.identity.session;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.identity.account.Account;
import org.nuanmin.identity.account.AccountRecords;
import org.nuanmin.identity.account.PasswordRules;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.SignIn;
import org.nuanmin.portal.api.identity.SignInRefused;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a password. The hash is computed outside any transaction, also for someone who does not exist. */
@Component
public final class PasswordSignIn implements SignIn {
    private final Database database;
    private final Identity identity;
    private final PasswordRules passwords;
    private final IdentityRules rules;
    private final AddressThrottle addresses;
    private final SteadyClock clock;
    private final AuditTrail audit;
    private final AccountRecords accounts;

    @Activate
    public PasswordSignIn(
            @Reference Database database,
            @Reference Identity identity,
            @Reference PasswordRules passwords,
            @Reference IdentityRules rules,
            @Reference AddressThrottle addresses,
            @Reference SteadyClock clock,
            @Reference AuditTrail audit) {
        this.database = database;
        this.identity = identity;
        this.passwords = passwords;
        this.rules = rules;
        this.addresses = addresses;
        this.clock = clock;
        this.audit = audit;
        this.accounts = new AccountRecords(database);
    }

    @Override
    public User password(String username, String password, String address) {
        throttle(address);
        Optional<Account> account = database.read(() -> accounts.named(username));
        boolean fits = account.map(known -> passwords.fits(password, known.password()))
                .orElseGet(() -> passwords.fitsNobody(password));
        return account.filter(known -> fits).flatMap(this::admit).orElseThrow(() -> refused(account, fits, address));
    }

    private void throttle(String address) {
        try {
            addresses.check(address);
        } catch (SignInRefused e) {
            audit.note("identity.sign-in.throttled", "address", AuditTrail.Result.REFUSED, Map.of());
            throw e;
        }
    }

    /**
     * Apart, which still has room when a full disk has made the portal read-only. What was checked may have been changed
     * meanwhile.
     */
    private Optional<User> admit(Account checked) {
        String id = checked.id();
        return database.apart(() -> {
            Account account = accounts.forChange(id);
            if (!account.opensAt(clock.now()) || !account.password().equals(checked.password())) {
                return Optional.empty();
            }
            account.signedIn(clock.now());
            return Optional.of(identity.as(account.user(), () -> {
                audit.record("identity.signed-in", id);
                return account.user();
            }));
        });
    }

    private SignInRefused refused(Optional<Account> account, boolean fits, String address) {
        addresses.failed(address);
        String object = account.map(Account::id).orElse("unknown");
        account.filter(known -> !fits).ifPresent(known -> fail(known.id()));
        var facts = account.map(known -> Map.of("username", known.user().username()))
                .orElse(Map.of());
        audit.note("identity.sign-in.refused", object, AuditTrail.Result.REFUSED, facts);
        var words = IdentityTexts.message(
                "sign-in.refused", rules.failures(), rules.lock().toMinutes());
        return new SignInRefused(words, 0);
    }

    private void fail(String id) {
        database.apart(() -> {
            Account account = accounts.forChange(id);
            if (account.failed(clock.now(), rules.failures(), rules.lock())) {
                audit.record("identity.user.locked-by-failures", id);
            }
            return account;
        });
    }

    @Override
    public Optional<User> still(String userId, long generation) {
        return database.read(() -> accounts.find(userId)
                .filter(account -> account.isActive() && account.generation() == generation)
                .map(Account::user));
    }

    @Override
    public long generation(String userId) {
        return database.read(
                () -> accounts.find(userId).map(Account::generation).orElse(-1L));
    }

    @Override
    public void signedOut(User user) {
        identity.as(user, () -> {
            database.write(() -> audit.record("identity.signed-out", user.id()));
            return user;
        });
    }

    @Override
    public Duration idle() {
        return rules.idle();
    }
}
