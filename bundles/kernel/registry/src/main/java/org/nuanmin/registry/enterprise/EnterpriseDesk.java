package org.nuanmin.registry.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.Enterprise;
import org.nuanmin.portal.api.registry.Enterprises;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.nuanmin.registry.number.OrganisationCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers employers, each once by its code. */
@Component(service = {Enterprises.class, EnterpriseDesk.class})
public final class EnterpriseDesk implements Enterprises {
    private static final int LONGEST = 100;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Listings listings;

    @Activate
    public EnterpriseDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Listings listings) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.listings = listings;
    }

    /**
     * @return the enterprise's id
     * @throws RuleBroken when the code is wrong, or (a conflict) known already
     */
    public String register(@Nullable String name, @Nullable String typedCode) {
        identity.require(RegistryPermissions.ENTERPRISE_ADD);
        var given = new Given(RegistryTexts.TEXTS, "enterprise");
        String called = given.needed("name", name, LONGEST);
        var code = OrganisationCode.of(given, typedCode);
        given.check();
        return database.write(() -> {
            known(code).ifPresent(known -> {
                throw taken(known);
            });
            return store(called, code);
        });
    }

    private String store(String name, OrganisationCode code) {
        String id = Ids.next();
        try {
            database.update("INSERT INTO portal_enterprise (id, name, code) VALUES (?, ?, ?)", id, name, code.code());
        } catch (ConstraintBroken atTheSameMoment) {
            throw taken(new Enterprise(id, name, code.code()));
        }
        database.update(
                "INSERT INTO registry_enterprise (enterprise_id, doubtful, registered_at, registered_by) VALUES (?, ?, ?, ?)",
                id,
                code.isDoubtful(),
                clocks.business(),
                identity.user().id());
        audit.record("registry.enterprise.registered", id, Map.of("code", code.code()));
        return id;
    }

    private static RuleBroken taken(Enterprise known) {
        return RuleBroken.conflict(RegistryTexts.say("code.taken", known.code(), known.name()));
    }

    private Optional<Enterprise> known(OrganisationCode code) {
        return one("SELECT id, name, code FROM portal_enterprise WHERE code = ?", code.code());
    }

    @Override
    public Optional<Enterprise> find(String id) {
        return database.read(() -> one("SELECT id, name, code FROM portal_enterprise WHERE id = ?", id));
    }

    @Override
    public List<Enterprise> found(String words, int offset, int limit) {
        ListQuery query = words.isBlank() ? ListQuery.FIRST : ListQuery.FIRST.with("query", words.strip());
        return listings.slice(EnterpriseListing.LIST, query, offset, limit).stream()
                .map(row -> new Enterprise(row.id(), row.name(), row.code()))
                .toList();
    }

    @Override
    public boolean isListed(String enterprise, String list, LocalDate day) {
        String sql = "SELECT id FROM registry_listed WHERE enterprise_id = ? AND list_id = ? AND from_day <= ?"
                + " AND (to_day IS NULL OR to_day >= ?)";
        return !database.read(() -> database.rows(sql, row -> row.required("id"), enterprise, list, day, day))
                .isEmpty();
    }

    private Optional<Enterprise> one(String sql, String argument) {
        return database
                .rows(
                        sql,
                        row -> new Enterprise(row.required("id"), row.required("name"), row.required("code")),
                        argument)
                .stream()
                .findFirst();
    }
}
