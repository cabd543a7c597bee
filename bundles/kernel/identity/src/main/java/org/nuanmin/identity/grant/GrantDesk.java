package org.nuanmin.identity.grant;

import java.util.List;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The security administrator gives and withdraws roles; never his own. */
@Component(service = GrantDesk.class)
public final class GrantDesk {
    private final Identity identity;
    private final Granting granting;

    @Activate
    public GrantDesk(@Reference Identity identity, @Reference Granting granting) {
        this.identity = identity;
        this.granting = granting;
    }

    /** @param account its id, or the user name: who grants does not read the list of accounts */
    public String give(String account, String role, String unit) {
        identity.require(IdentityPermissions.GRANT_MANAGE);
        String id = granting.account(account);
        allow(id);
        return granting.give(id, role, unit);
    }

    /** Who can be given a role. */
    public List<User> accounts() {
        identity.require(IdentityPermissions.GRANT_MANAGE);
        return granting.accounts();
    }

    public void withdraw(String grant) {
        identity.require(IdentityPermissions.GRANT_MANAGE);
        allow(granting.holder(grant));
        granting.withdraw(grant);
    }

    private void allow(String account) {
        if (account.equals(identity.user().id())) {
            throw RuleBroken.of(IdentityTexts.message("grant.own"));
        }
    }
}
