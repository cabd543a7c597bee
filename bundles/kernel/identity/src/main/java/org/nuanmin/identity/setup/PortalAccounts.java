package org.nuanmin.identity.setup;

import java.util.Map;
import java.util.Optional;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.account.Account;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.identity.account.AccountRecords;
import org.nuanmin.identity.account.Registration;
import org.nuanmin.identity.grant.Granting;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts that the portal itself makes, in one transaction with their grants. */
@Component
public final class PortalAccounts implements Accounts {
    private final Identity identity;
    private final Database database;
    private final Registration registration;
    private final Granting granting;
    private final AccountDesk desk;
    private final AccountRecords accounts;

    @Activate
    public PortalAccounts(
            @Reference Identity identity,
            @Reference Database database,
            @Reference Registration registration,
            @Reference Granting granting,
            @Reference AccountDesk desk) {
        this.identity = identity;
        this.database = database;
        this.registration = registration;
        this.granting = granting;
        this.desk = desk;
        this.accounts = new AccountRecords(database);
    }

    @Override
    public User create(String username, String name, String unit, String password, Map<String, String> grants) {
        allow();
        return database.write(() -> known(username).map(Account::user).orElseGet(() -> {
            User made = registration.add(username, name, unit, password, false);
            grants.forEach((role, scope) -> granting.give(made.id(), role, scope));
            return made;
        }));
    }

    @Override
    public void lock(String username) {
        allow();
        Account account = database.read(() -> known(username))
                .orElseThrow(() -> new NotFound(IdentityTexts.message("account.unknown")));
        if (account.isActive()) {
            desk.lock(account.id());
        }
    }

    private Optional<Account> known(String username) {
        return accounts.named(username);
    }

    private void allow() {
        if (!identity.user().equals(User.PORTAL)) {
            throw new NotAllowed(IdentityTexts.message("setup.portal"));
        }
    }
}
