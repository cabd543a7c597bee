package org.nuanmin.campaigns.campaign;

import java.util.List;
import org.nuanmin.campaigns.definition.ClauseDefinition;
import org.nuanmin.campaigns.definition.Definition;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.persistence.Database;

/** Writes a definition into the tables; what people decided (the state) stays. */
final class DefinitionRecords {
    private static final List<String> PARTS = List.of(
            "campaigns_indicator",
            "campaigns_obligation",
            "campaigns_clause_unit",
            "campaigns_clause",
            "campaigns_benefit",
            "campaigns_fund",
            "campaigns_group",
            "campaigns_day");

    private final Database database;

    DefinitionRecords(Database database) {
        this.database = database;
    }

    /** Whether something changed. */
    boolean store(Definition given) {
        var before = database.rows(
                "SELECT digest FROM campaigns_campaign WHERE id = ?", row -> row.required("digest"), given.id());
        if (before.contains(given.digest())) {
            return false;
        }
        if (before.isEmpty()) {
            insert(given);
        } else {
            replace(given);
        }
        parts(given);
        return true;
    }

    private void insert(Definition given) {
        boolean open = given.state() == Campaign.State.OPEN && noneOpen();
        var state = given.state() == Campaign.State.OPEN && !open ? Campaign.State.DRAFT : given.state();
        database.update(
                "INSERT INTO campaigns_campaign (id, name, state, open_key, from_day, to_day, holiday_from, holiday_to,"
                        + " own_province, publicity_days, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                given.id(),
                given.name(),
                state.name(),
                open ? "OPEN" : null,
                given.period().from(),
                given.period().to(),
                given.holiday().from(),
                given.holiday().to(),
                given.ownProvince(),
                given.publicityDays(),
                given.digest());
    }

    private boolean noneOpen() {
        return database.rows("SELECT id FROM campaigns_campaign WHERE open_key = 'OPEN'", row -> row.required("id"))
                .isEmpty();
    }

    private void replace(Definition given) {
        PARTS.forEach(table -> database.update("DELETE FROM " + table + " WHERE campaign_id = ?", given.id()));
        database.update(
                "UPDATE campaigns_campaign SET name = ?, from_day = ?, to_day = ?, holiday_from = ?, holiday_to = ?,"
                        + " own_province = ?, publicity_days = ?, digest = ? WHERE id = ?",
                given.name(),
                given.period().from(),
                given.period().to(),
                given.holiday().from(),
                given.holiday().to(),
                given.ownProvince(),
                given.publicityDays(),
                given.digest(),
                given.id());
    }

    private void parts(Definition given) {
        String id = given.id();
        given.days().forEach((day, kind) -> insert("campaigns_day (campaign_id, day, kind)", id, day, kind.name()));
        int place = 0;
        for (var group : given.groups()) {
            insert(
                    "campaigns_group (campaign_id, id, place, title, requires_stay, list_keeper, benefits)",
                    id,
                    group.id(),
                    place++,
                    group.title(),
                    group.requiresStay(),
                    group.keeper(),
                    String.join("\n", group.benefits()));
        }
        for (var fund : given.funds()) {
            insert(
                    "campaigns_fund (campaign_id, id, place, title, payer, clause_id, categories)",
                    id,
                    fund.id(),
                    place++,
                    fund.title(),
                    fund.payer(),
                    fund.clause(),
                    String.join("\n", fund.categories()));
        }
        for (var benefit : given.benefits()) {
            insert(
                    "campaigns_benefit (campaign_id, id, place, title, clause_id, amount, cap, quantity, unit, fund_id,"
                            + " material)",
                    id,
                    benefit.id(),
                    place++,
                    benefit.title(),
                    benefit.clause(),
                    benefit.amount(),
                    benefit.cap(),
                    benefit.quantity(),
                    benefit.unit(),
                    benefit.fund(),
                    benefit.material());
        }
        for (ClauseDefinition clause : given.clauses()) {
            clause(id, place++, clause);
        }
    }

    private void clause(String campaign, int at, ClauseDefinition clause) {
        insert("campaigns_clause (campaign_id, id, place, title)", campaign, clause.id(), at, clause.title());
        int place = 0;
        for (String unit : clause.units()) {
            insert(
                    "campaigns_clause_unit (campaign_id, clause_id, place, unit_id)",
                    campaign,
                    clause.id(),
                    place++,
                    unit);
        }
        for (String words : clause.obligations()) {
            insert(
                    "campaigns_obligation (campaign_id, clause_id, place, words)",
                    campaign,
                    clause.id(),
                    place++,
                    words);
        }
        for (Figure figure : clause.indicators()) {
            insert(
                    "campaigns_indicator (campaign_id, clause_id, id, place, title, unit, target)",
                    campaign,
                    clause.id(),
                    figure.id(),
                    place++,
                    figure.title(),
                    figure.unit(),
                    figure.target());
        }
    }

    private void insert(String into, Object... values) {
        database.update("INSERT INTO " + into + " VALUES (" + "?, ".repeat(values.length - 1) + "?)", values);
    }
}
