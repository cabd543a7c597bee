package org.nuanmin.identity.account;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.identity.unit.UnitTree;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an account; whether the caller may is asked by the use cases that share this. */
@Component(service = Registration.class)
public final class Registration {
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final PasswordRules passwords;
    private final UnitTree units;
    private final SteadyClock clock;
    private final Rights rights;
    private final AuditTrail audit;
    private final AccountRecords accounts;

    @Activate
    public Registration(
            @Reference Database database,
            @Reference PasswordRules passwords,
            @Reference UnitTree units,
            @Reference SteadyClock clock,
            @Reference Rights rights,
            @Reference AuditTrail audit) {
        this.database = database;
        this.passwords = passwords;
        this.units = units;
        this.clock = clock;
        this.rights = rights;
        this.audit = audit;
        this.accounts = new AccountRecords(database);
    }

    /** @param temporary someone else knows the password: it must be changed before anything else */
    public User add(String username, String name, String unit, String password, boolean temporary) {
        User user = checked(username, name, unit);
        String hash = passwords.hash(password, user.username(), List.of());
        return database.write(() -> {
            if (accounts.named(user.username()).isPresent()) {
                throw taken(user);
            }
            store(user, hash, temporary);
            audit.record("identity.user.created", user.id(), Map.of("username", user.username()));
            return user;
        });
    }

    private void store(User user, String hash, boolean temporary) {
        try {
            accounts.add(new Account(user, hash, temporary, clock.now()));
            new PasswordHistory(database).add(user.id(), hash, clock.now());
            rights.changed();
        } catch (ConstraintBroken e) {
            throw taken(user);
        }
    }

    private static RuleBroken taken(User user) {
        return RuleBroken.conflict(IdentityTexts.message("account.taken", user.username()));
    }

    private User checked(String username, String name, String unit) {
        String normal = AccountRecords.normal(username);
        if (!USERNAME.matcher(normal).matches() || normal.equals(User.PORTAL.username())) {
            throw IdentityTexts.refused("username", "account.username");
        }
        String shown = name.strip();
        if (shown.isEmpty()
                || shown.codePointCount(0, shown.length()) > LONGEST_NAME
                || shown.chars().anyMatch(Character::isISOControl)) {
            throw IdentityTexts.refused("name", "account.name", LONGEST_NAME);
        }
        return new User(Ids.next(), normal, shown, units.get(unit).id());
    }
}
