package org.nuanmin.identity.grant;

import java.util.List;
import java.util.Map;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.identity.account.Account;
import org.nuanmin.identity.account.AccountRecords;
import org.nuanmin.identity.right.Held;
import org.nuanmin.identity.right.Rights;
import org.nuanmin.identity.unit.UnitTree;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives and withdraws roles; whether the caller may is asked by the use cases that share this. */
@Component(service = Granting.class)
public final class Granting {
    private final Database database;
    private final UnitTree units;
    private final Rights rights;
    private final SteadyClock clock;
    private final AuditTrail audit;
    private final AccountRecords accounts;
    private final GrantRecords grants;

    @Activate
    public Granting(
            @Reference Database database,
            @Reference UnitTree units,
            @Reference Rights rights,
            @Reference SteadyClock clock,
            @Reference AuditTrail audit) {
        this.database = database;
        this.units = units;
        this.rights = rights;
        this.clock = clock;
        this.audit = audit;
        this.accounts = new AccountRecords(database);
        this.grants = new GrantRecords(database);
    }

    /** @return the grant's id */
    public String give(String account, String role, String unit) {
        return database.write(() -> {
            String kind = kindOf(role);
            var held = new Held(
                    role,
                    kind.equals(role) ? units.districtId() : units.get(unit).id());
            Account holder = accounts.forChange(account);
            fit(holder, kind);
            String id = Ids.next();
            store(id, account, held, kind);
            audit.record("identity.grant.given", id, Map.of("account", account, "role", role, "unit", held.unit()));
            return id;
        });
    }

    private String kindOf(String role) {
        return grants.kindOf(role)
                .filter(kind -> !role.equals(Roles.EVERYONE))
                .orElseThrow(() -> IdentityTexts.refused("role", "role.unknown", role));
    }

    private void fit(Account holder, String kind) {
        if (!holder.kind().equals(Account.NONE) && !holder.kind().equals(kind)) {
            throw RuleBroken.conflict(
                    IdentityTexts.message("grant.exclusive", holder.user().username()));
        }
        holder.become(kind);
        database.entities().flush();
    }

    private void store(String id, String account, Held held, String kind) {
        if (grants.has(account, held)) {
            throw RuleBroken.conflict(IdentityTexts.message(
                    "grant.twice",
                    IdentityTexts.message("role." + held.role()),
                    units.get(held.unit()).name()));
        }
        grants.add(id, account, held, kind, clock.now());
        rights.changed();
    }

    /** An account's id by itself or by the user name. */
    String account(String idOrUsername) {
        return database.read(() -> accounts.find(idOrUsername).or(() -> accounts.named(idOrUsername)))
                .map(Account::id)
                .orElseThrow(() -> new NotFound(IdentityTexts.message("account.unknown")));
    }

    List<User> accounts() {
        return database.read(accounts::active);
    }

    /** The account whose grant it is. */
    String holder(String grant) {
        return database.read(() -> grants.accountOf(grant)).orElseThrow(Granting::unknown);
    }

    private static NotFound unknown() {
        return new NotFound(IdentityTexts.message("grant.unknown"));
    }

    void withdraw(String grant) {
        database.write(() -> {
            Account holder = accounts.forChange(holder(grant));
            if (!grants.withdraw(grant, clock.now())) {
                throw unknown();
            }
            if (!grants.hasAny(holder.id())) {
                holder.become(Account.NONE);
            }
            rights.changed();
            audit.record("identity.grant.withdrawn", grant, Map.of("account", holder.id()));
        });
    }
}
