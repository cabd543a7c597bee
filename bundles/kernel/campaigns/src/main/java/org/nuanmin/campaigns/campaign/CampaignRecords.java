package org.nuanmin.campaigns.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanmin.portal.api.campaign.Benefit;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.campaign.Fund;
import org.nuanmin.portal.api.campaign.Group;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;

/** The campaigns in their tables; newest first. */
final class CampaignRecords {
    private final Database database;

    CampaignRecords(Database database) {
        this.database = database;
    }

    List<CampaignRow> all() {
        return database.rows(
                "SELECT " + CampaignRow.COLUMNS + " FROM campaigns_campaign ORDER BY from_day DESC, id DESC",
                CampaignRow::of);
    }

    Optional<CampaignRow> find(String id) {
        return database
                .rows("SELECT " + CampaignRow.COLUMNS + " FROM campaigns_campaign WHERE id = ?", CampaignRow::of, id)
                .stream()
                .findFirst();
    }

    Campaign whole(CampaignRow row) {
        return new Campaign(
                row.id(),
                row.name(),
                row.state(),
                row.from(),
                row.to(),
                row.holidayFrom(),
                row.holidayTo(),
                row.ownProvince(),
                row.publicityDays(),
                groups(row.id()),
                funds(row.id()),
                benefits(row.id()),
                clauses(row.id()));
    }

    private List<Group> groups(String campaign) {
        return database.rows(
                "SELECT id, title, requires_stay, list_keeper, benefits FROM campaigns_group WHERE campaign_id = ? ORDER BY place",
                row -> new Group(
                        row.required("id"),
                        row.required("title"),
                        row.flag("requires_stay"),
                        row.required("list_keeper"),
                        row.required("benefits").lines().toList()),
                campaign);
    }

    private List<Fund> funds(String campaign) {
        return database.rows(
                "SELECT id, title, payer, clause_id, categories FROM campaigns_fund WHERE campaign_id = ? ORDER BY place",
                row -> new Fund(
                        row.required("id"),
                        row.required("title"),
                        row.required("payer"),
                        row.required("clause_id"),
                        row.required("categories").lines().toList()),
                campaign);
    }

    private List<Benefit> benefits(String campaign) {
        return database.rows(
                "SELECT id, title, clause_id, amount, cap, quantity, unit, fund_id, material FROM campaigns_benefit"
                        + " WHERE campaign_id = ? AND clause_id IS NOT NULL ORDER BY place",
                row -> new Benefit(
                        row.required("id"),
                        row.required("title"),
                        row.required("clause_id"),
                        row.numberOrNull("amount"),
                        row.numberOrNull("cap"),
                        row.numberOrNull("quantity"),
                        row.required("unit"),
                        row.text("fund_id"),
                        row.flag("material")),
                campaign);
    }

    private List<Clause> clauses(String campaign) {
        var units = byClause("unit_id AS v", "campaigns_clause_unit", campaign, row -> row.required("v"));
        var obligations = byClause("words AS v", "campaigns_obligation", campaign, row -> row.required("v"));
        var figures = byClause("id, title, unit, target", "campaigns_indicator", campaign, CampaignRecords::figure);
        return database.rows(
                "SELECT id, title FROM campaigns_clause WHERE campaign_id = ? ORDER BY place",
                row -> new Clause(
                        row.required("id"),
                        row.required("title"),
                        units.getOrDefault(row.required("id"), List.of()),
                        obligations.getOrDefault(row.required("id"), List.of()),
                        figures.getOrDefault(row.required("id"), List.of())),
                campaign);
    }

    private <T> Map<String, List<T>> byClause(String columns, String table, String campaign, Function<Row, T> read) {
        return database
                .rows(
                        "SELECT clause_id, " + columns + " FROM " + table
                                + " WHERE campaign_id = ? ORDER BY clause_id, place",
                        row -> Map.entry(row.required("clause_id"), read.apply(row)),
                        campaign)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
    }

    private static Figure figure(Row row) {
        String target = row.text("target");
        return new Figure(
                row.required("id"), row.required("title"), row.required("unit"), target == null ? null : plain(target));
    }

    /** 100, where the column says 100.00 and stripping alone would say 1E+2. */
    private static BigDecimal plain(String number) {
        return new BigDecimal(new BigDecimal(number).stripTrailingZeros().toPlainString());
    }

    /** Moves to a state if it still is in another; the one open campaign is held by a unique key. */
    boolean move(String id, Campaign.State from, Campaign.State to) {
        return database.update(
                        "UPDATE campaigns_campaign SET state = ?, open_key = ? WHERE id = ? AND state = ?",
                        to.name(),
                        to == Campaign.State.OPEN ? "OPEN" : null,
                        id,
                        from.name())
                == 1;
    }

    /** Sets the days in public of one that is not closed. */
    boolean publicity(String id, int days) {
        return database.update(
                        "UPDATE campaigns_campaign SET publicity_days = ? WHERE id = ? AND state <> 'CLOSED'", days, id)
                == 1;
    }
}
