package org.nuanmin.identity.account;

import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a new password in place of the old one, which ends every session and token. */
@Component(service = PasswordChange.class)
public final class PasswordChange {
    private final Database database;
    private final PasswordRules passwords;
    private final IdentityRules rules;
    private final SteadyClock clock;
    private final Rights rights;

    @Activate
    public PasswordChange(
            @Reference Database database,
            @Reference PasswordRules passwords,
            @Reference IdentityRules rules,
            @Reference SteadyClock clock,
            @Reference Rights rights) {
        this.database = database;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
        this.rights = rights;
    }

    public void put(Account account, String password, boolean temporary) {
        var history = new PasswordHistory(database);
        String hash = passwords.hash(
                password, account.user().username(), history.last(account.id(), rules.passwordHistory()));
        account.change(hash, temporary);
        history.add(account.id(), hash, clock.now());
        rights.changed();
    }
}
