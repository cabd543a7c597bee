package org.nuanmin.identity.account;

import java.util.Set;
import java.util.function.Consumer;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The system administrator's work on accounts; never on his own. */
@Component(service = AccountDesk.class)
public final class AccountDesk {
    private static final Set<String> ADMINISTRATORS = Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR);

    private final Identity identity;
    private final Database database;
    private final Registration registration;
    private final PasswordChange passwords;
    private final AuditTrail audit;

    @Activate
    public AccountDesk(
            @Reference Identity identity,
            @Reference Database database,
            @Reference Registration registration,
            @Reference PasswordChange passwords,
            @Reference AuditTrail audit) {
        this.identity = identity;
        this.database = database;
        this.registration = registration;
        this.passwords = passwords;
        this.audit = audit;
    }

    public User create(String username, String name, String unit, String password) {
        identity.require(IdentityPermissions.USER_MANAGE);
        return registration.add(username, name, unit, password, true);
    }

    public void lock(String account) {
        change(account, "identity.user.locked", Account::lock);
    }

    public void unlock(String account) {
        change(account, "identity.user.unlocked", Account::unlock);
    }

    public void signOutEverywhere(String account) {
        change(account, "identity.user.signed-out-everywhere", Account::signOutEverywhere);
    }

    /** Gives a temporary password; not to another administrator, else one could act as all three. */
    public void resetPassword(String account, String password) {
        change(account, "identity.password.reset", found -> {
            if (ADMINISTRATORS.contains(found.kind())) {
                throw RuleBroken.of(IdentityTexts.message("account.administrator"));
            }
            passwords.put(found, password, true);
        });
    }

    private void change(String account, String action, Consumer<Account> step) {
        identity.require(IdentityPermissions.USER_MANAGE);
        database.write(() -> {
            Account found = new AccountRecords(database).forChange(account);
            if (found.id().equals(identity.user().id())) {
                throw RuleBroken.of(IdentityTexts.message("account.own"));
            }
            step.accept(found);
            audit.record(action, account);
        });
    }
}
