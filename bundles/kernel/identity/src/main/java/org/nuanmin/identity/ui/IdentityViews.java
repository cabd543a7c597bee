package org.nuanmin.identity.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.account.AccountDesk;
import org.nuanmin.identity.grant.GrantDesk;
import org.nuanmin.identity.grant.RoleDesk;
import org.nuanmin.identity.right.PermissionWords;
import org.nuanmin.identity.session.BearerTokens;
import org.nuanmin.identity.session.OwnAccount;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.ui.kit.ListServices;
import org.nuanmin.ui.spi.DepartmentViews;
import org.nuanmin.ui.spi.PortalView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The screens of identity. Export is there while work is: its coming and going disturbs nobody here. */
@Component
public final class IdentityViews implements DepartmentViews {
    private final IdentityRules rules;
    private final Listings listings;
    private final Units units;
    private final AccountDesk accounts;
    private final GrantDesk grants;
    private final RoleDesk roles;
    private final PermissionWords words;
    private final OwnAccount own;
    private final BearerTokens tokens;
    private volatile @Nullable Exports exports;

    @Activate
    public IdentityViews(
            @Reference IdentityRules rules,
            @Reference Listings listings,
            @Reference Units units,
            @Reference AccountDesk accounts,
            @Reference GrantDesk grants,
            @Reference RoleDesk roles,
            @Reference PermissionWords words,
            @Reference OwnAccount own,
            @Reference BearerTokens tokens) {
        this.rules = rules;
        this.listings = listings;
        this.units = units;
        this.accounts = accounts;
        this.grants = grants;
        this.roles = roles;
        this.words = words;
        this.own = own;
        this.tokens = tokens;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void add(Exports found) {
        exports = found;
    }

    void remove(Exports gone) {
        if (exports == gone) {
            exports = null;
        }
    }

    @Override
    public String department() {
        return "identity";
    }

    @Override
    public Texts texts() {
        return IdentityTexts.TEXTS;
    }

    @Override
    public List<PortalView> views() {
        return List.of(
                PortalView.entry(
                        "accounts",
                        "identity.accounts",
                        IdentityPermissions.USER_MANAGE,
                        "users",
                        AccountsView.class,
                        () -> new AccountsView(services(), accounts, rules)),
                PortalView.entry(
                        "grants",
                        "identity.grants",
                        IdentityPermissions.GRANT_MANAGE,
                        "key",
                        GrantsView.class,
                        () -> new GrantsView(services(), grants)),
                PortalView.entry(
                        "roles",
                        "identity.roles",
                        IdentityPermissions.ROLE_MANAGE,
                        "shield",
                        RolesView.class,
                        () -> new RolesView(services(), roles, words)),
                PortalView.entry(
                        "units",
                        "identity.units",
                        IdentityPermissions.UNIT_READ,
                        "building",
                        UnitsView.class,
                        () -> new UnitsView(services())),
                PortalView.entry(
                        "me",
                        "my",
                        IdentityPermissions.ACCOUNT_OWN,
                        "user",
                        MyAccountView.class,
                        () -> new MyAccountView(rules, own, tokens)));
    }

    private ListServices services() {
        return new ListServices(listings, units, exports);
    }
}
