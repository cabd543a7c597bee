package org.nuanmin.identity.grant;

import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.portal.api.identity.Identity;
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

    public String give(String account, String role, String unit) {
        allow(account);
        return granting.give(account, role, unit);
    }

    public void withdraw(String grant) {
        identity.require(IdentityPermissions.GRANT_MANAGE);
        allow(granting.holder(grant));
        granting.withdraw(grant);
    }

    private void allow(String account) {
        identity.require(IdentityPermissions.GRANT_MANAGE);
        if (account.equals(identity.user().id())) {
            throw RuleBroken.of(IdentityTexts.message("grant.own"));
        }
    }
}
