package org.nuanmin.registry.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.registry.RegistryPermissions;
import org.nuanmin.registry.RegistryTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The official lists of employers, one for each group of the campaign, kept by the unit that the campaign names. */
@Component(service = ListDesk.class)
public final class ListDesk {
    private static final int DOCUMENT = 100;

    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;
    private final Campaigns campaigns;
    private final EnterpriseDesk enterprises;

    @Activate
    public ListDesk(
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns,
            @Reference EnterpriseDesk enterprises) {
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
        this.campaigns = campaigns;
        this.enterprises = enterprises;
    }

    /** The groups whose lists the caller's unit keeps. */
    public List<Group> kept() {
        return identity.may(RegistryPermissions.LIST_KEEP)
                ? campaigns.current().groups().stream()
                        .filter(group -> group.keeper().equals(identity.user().unit()))
                        .toList()
                : List.of();
    }

    /**
     * Enters an enterprise.
     *
     * @param from the first day; today for none
     * @throws RuleBroken when the list is not the caller's to keep, or (a conflict) the enterprise stands on it
     */
    public void enter(String enterprise, @Nullable String list, @Nullable String from, @Nullable String document) {
        identity.require(RegistryPermissions.LIST_KEEP);
        var given = new Given(RegistryTexts.TEXTS, "list");
        String wanted = mine(given, list);
        LocalDate first = given.day("from", from, clocks.today());
        String by = given.needed("document", document, DOCUMENT);
        given.check();
        var found = known(enterprise);
        String id = Ids.next();
        try {
            database.write(() -> {
                database.update(
                        "INSERT INTO registry_listed (id, live_key, enterprise_id, list_id, from_day, document, entered_name)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        liveKey(enterprise, wanted),
                        enterprise,
                        wanted,
                        first,
                        by,
                        identity.user().name());
                audit.record(
                        "registry.enterprise.listed",
                        enterprise,
                        Map.of("list", wanted, "from", first.toString(), "document", by));
            });
        } catch (ConstraintBroken twice) {
            throw RuleBroken.conflict(RegistryTexts.say("list.twice", found.name(), wanted));
        }
    }

    /**
     * Takes an enterprise off.
     *
     * @param to the last day; today for none
     */
    public void end(String enterprise, @Nullable String list, @Nullable String to) {
        identity.require(RegistryPermissions.LIST_KEEP);
        var given = new Given(RegistryTexts.TEXTS, "list");
        String wanted = mine(given, list);
        LocalDate last = given.day("to", to, clocks.today());
        given.check();
        var found = known(enterprise);
        boolean ended = database.write(() -> {
            int changed = database.update(
                    "UPDATE registry_listed SET to_day = ?, live_key = NULL WHERE live_key = ? AND from_day <= ?",
                    last,
                    liveKey(enterprise, wanted),
                    last);
            if (changed == 1) {
                audit.record("registry.enterprise.unlisted", enterprise, Map.of("list", wanted, "to", last.toString()));
            }
            return changed == 1;
        });
        if (!ended) {
            throw RuleBroken.conflict(RegistryTexts.say("list.not-there", found.name(), wanted, last));
        }
    }

    private String mine(Given given, @Nullable String list) {
        String wanted = given.needed("list", list, 40);
        List<String> mine = kept().stream().map(Group::id).toList();
        if (!mine.contains(wanted)) {
            given.refuse("list", mine.isEmpty() ? "list.none-kept" : "list.not-kept", wanted, String.join("、", mine));
        }
        return wanted;
    }

    private org.nuanmin.portal.api.registry.Enterprise known(String id) {
        return enterprises.find(id).orElseThrow(() -> new NotFound(RegistryTexts.say("enterprise.none")));
    }

    private static String liveKey(String enterprise, String list) {
        return enterprise + ":" + list;
    }

    /** The lists on which an enterprise stands or stood, the latest first. */
    public List<Listed> of(String enterprise) {
        identity.require(RegistryPermissions.ENTERPRISE_READ);
        return database.read(() -> database.rows(
                "SELECT list_id, from_day, to_day, document, entered_name FROM registry_listed WHERE enterprise_id = ?"
                        + " ORDER BY from_day DESC, id DESC",
                row -> new Listed(
                        row.required("list_id"),
                        row.date("from_day"),
                        row.date("to_day"),
                        row.required("document"),
                        row.required("entered_name")),
                enterprise));
    }
}
