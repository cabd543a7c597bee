package org.nuanmin.identity.setup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nuanmin.identity.IdentityRules;
import org.nuanmin.identity.IdentityTexts;
import org.nuanmin.identity.SteadyClock;
import org.nuanmin.identity.account.Registration;
import org.nuanmin.identity.grant.Granting;
import org.nuanmin.identity.session.AddressThrottle;
import org.nuanmin.identity.unit.UnitTree;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Setup;
import org.nuanmin.portal.api.identity.SetupCode;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a portal without accounts gets its three administrators: no default account, one code each. */
@Component
public final class SetupDesk implements Setup {
    private static final List<String> ADMINISTRATORS = List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR);

    private final Identity identity;
    private final Database database;
    private final Keys keys;
    private final IdentityRules rules;
    private final SteadyClock clock;
    private final AuditTrail audit;
    private final Registration registration;
    private final Granting granting;
    private final UnitTree units;
    private final AddressThrottle addresses;
    private final SetupRecords codes;

    @Activate
    public SetupDesk(
            @Reference Identity identity,
            @Reference Database database,
            @Reference Keys keys,
            @Reference IdentityRules rules,
            @Reference SteadyClock clock,
            @Reference AuditTrail audit,
            @Reference Registration registration,
            @Reference Granting granting,
            @Reference UnitTree units,
            @Reference AddressThrottle addresses) {
        this.identity = identity;
        this.database = database;
        this.keys = keys;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
        this.registration = registration;
        this.granting = granting;
        this.units = units;
        this.addresses = addresses;
        this.codes = new SetupRecords(database);
    }

    @Override
    public Set<String> missing() {
        var missing = new TreeSet<>(ADMINISTRATORS);
        missing.removeAll(database.read(codes::present));
        return missing;
    }

    @Override
    public List<SetupCode> codes() {
        if (!identity.user().equals(User.PORTAL)) {
            throw new NotAllowed(IdentityTexts.message("setup.portal"));
        }
        return database.write(() -> {
            Set<String> missing = missing();
            if (missing.isEmpty()) {
                throw RuleBroken.conflict(IdentityTexts.message("setup.complete"));
            }
            return ADMINISTRATORS.stream()
                    .filter(missing::contains)
                    .map(this::code)
                    .toList();
        });
    }

    private SetupCode code(String role) {
        String text = CodeText.of(keys.random(CodeText.BYTES));
        var code = new SetupCode(role, text, clock.now().plus(rules.setupLife()));
        codes.replace(role, hash(text), code.expiresAt());
        audit.record("identity.setup.code-made", role);
        return code;
    }

    @Override
    public User administrator(String code, String username, String name, String password, String address) {
        addresses.check(address);
        String hash = hash(code);
        String role = database.read(() -> codes.role(hash, clock.now()))
                .filter(found -> missing().contains(found))
                .orElseThrow(() -> refused(address));
        return identity.as(User.PORTAL, () -> make(role, hash, username, name, password));
    }

    private User make(String role, String hash, String username, String name, String password) {
        return database.write(() -> {
            if (!codes.use(hash, clock.now())) {
                throw IdentityTexts.refused("code", "setup.code");
            }
            User made = registration.add(username, name, units.districtId(), password, false);
            granting.give(made.id(), role, units.districtId());
            audit.record("identity.setup.administrator", made.id(), Map.of("role", role));
            return made;
        });
    }

    private RuleBroken refused(String address) {
        addresses.failed(address);
        audit.note("identity.setup.refused", "setup", AuditTrail.Result.REFUSED, Map.of());
        return IdentityTexts.refused("code", "setup.code");
    }

    private String hash(String code) {
        return keys.sm3(CodeText.plain(code).getBytes(StandardCharsets.UTF_8));
    }
}
