package org.nuanmin.identity.session;

import java.util.Set;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.account.Account;
import org.nuanmin.identity.account.AccountRecords;
import org.nuanmin.identity.account.PasswordChange;
import org.nuanmin.identity.account.PasswordRules;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everyone does with his own account. */
@Component(service = OwnAccount.class)
public final class OwnAccount {
    private final Identity identity;
    private final Database database;
    private final PasswordRules rules;
    private final PasswordChange change;
    private final Rights rights;
    private final AddressThrottle addresses;
    private final AuditTrail audit;

    @Activate
    public OwnAccount(
            @Reference Identity identity,
            @Reference Database database,
            @Reference PasswordRules rules,
            @Reference PasswordChange change,
            @Reference Rights rights,
            @Reference AddressThrottle addresses,
            @Reference AuditTrail audit) {
        this.identity = identity;
        this.database = database;
        this.rules = rules;
        this.change = change;
        this.rights = rights;
        this.addresses = addresses;
        this.audit = audit;
    }

    public Set<String> permissions() {
        return rights.permissionsOf(identity.user().id());
    }

    public boolean hasTemporaryPassword() {
        return rights.isTemporary(identity.user().id());
    }

    /** Needs the old password, so that a screen left open is not enough; ends every session and token. */
    public void changePassword(String current, String wanted, String address) {
        identity.require(IdentityPermissions.ACCOUNT_OWN);
        addresses.check(address);
        String id = identity.user().id();
        var accounts = new AccountRecords(database);
        String hash = database.read(() -> accounts.find(id).orElseThrow().password());
        if (!rules.fits(current, hash)) {
            addresses.failed(address);
            throw IdentityTexts.refused("current", "password.current");
        }
        database.write(() -> {
            Account account = accounts.forChange(id);
            if (!account.password().equals(hash)) {
                throw IdentityTexts.refused("current", "password.current");
            }
            change.put(account, wanted, false);
            audit.record("identity.password.changed", id);
        });
    }
}
