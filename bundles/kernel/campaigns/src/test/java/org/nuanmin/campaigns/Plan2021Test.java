package org.nuanmin.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.campaigns.campaign.CampaignDesk;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class Plan2021Test {
    private final Portal portal;
    private final Campaign campaign;

    Plan2021Test(Portal portal) {
        this.portal = portal;
        campaign = portal.service(Campaigns.class).current();
    }

    private Clause clause(String id) {
        return campaign.clauses().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_plan_has_seven_measures_and_four_requirements() {
        assertEquals(
                List.of("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "4.1", "4.2", "4.3", "4.4"),
                campaign.clauses().stream().map(Clause::id).toList());
        assertTrue(
                campaign.clauses().stream().noneMatch(each -> each.obligations().isEmpty()));
        assertTrue(
                campaign.clauses().stream().noneMatch(each -> each.indicators().isEmpty()));
    }

    @Test
    void it_runs_from_february_to_march_and_its_holiday_begins_on_new_years_eve() {
        assertEquals(LocalDate.of(2021, 2, 1), campaign.from());
        assertEquals(LocalDate.of(2021, 3, 31), campaign.to());
        assertEquals(LocalDate.of(2021, 2, 11), campaign.holidayFrom());
        assertEquals(LocalDate.of(2021, 2, 17), campaign.holidayTo());
    }

    @Test
    void every_street_answers_for_the_stations_beside_park_industry_finance_and_union() {
        var streets = portal.service(Units.class).all().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .map(org.nuanmin.portal.api.identity.Unit::id)
                .toList();
        var units = clause("3.1").units();
        assertEquals(13, streets.size());
        assertTrue(units.containsAll(streets));
        assertTrue(units.containsAll(List.of("longping-park", "industry-bureau", "finance-bureau", "trade-union")));
        assertEquals(17, units.size());
    }

    @Test
    void a_package_is_600_yuan_from_its_own_fund_and_a_voucher_200_from_the_unions() {
        var rows = portal.asPortal(() -> portal.database("campaigns")
                .read(() -> portal.database("campaigns")
                        .rows(
                                "SELECT id, amount, cap, fund_id FROM campaigns_benefit WHERE amount IS NOT NULL ORDER BY id",
                                row -> row.required("id") + " " + row.number("amount") + " " + row.number("cap") + " "
                                        + row.required("fund_id"))));
        assertEquals(List.of("gift-package 60000 100000 package", "union-voucher 20000 30000 union"), rows);
    }

    @Test
    void whoever_is_registered_in_hunan_is_of_its_own_province_however_that_is_written() {
        for (String own : List.of("湖南", "湖南省", " 湖 南省", "湖南省长沙市")) {
            assertTrue(campaign.isOwnProvince(own), own);
        }
        for (String other : List.of("湖北省", "河南省", "越南", "湖", "")) {
            assertFalse(campaign.isOwnProvince(other), other);
        }
    }

    @Test
    void each_group_gets_the_three_items_of_the_clause_and_not_the_kit_of_another() {
        assertEquals(
                List.of("[gift-package, union-voucher, data-20gb]"),
                campaign.groups().stream()
                        .map(group -> group.benefits().toString())
                        .distinct()
                        .toList());
    }

    @Test
    void the_second_group_need_not_stay_in_the_district() {
        var staying = portal.database("campaigns")
                .read(() -> portal.database("campaigns")
                        .rows(
                                "SELECT id FROM campaigns_group WHERE requires_stay = TRUE ORDER BY id",
                                row -> row.required("id")));
        assertEquals(List.of("G1", "G3"), staying);
    }

    @Test
    void an_administrator_has_no_business_with_the_plan() {
        var desk = portal.service(CampaignDesk.class);
        for (String role : List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR)) {
            assertThrows(NotAllowed.class, () -> portal.as(role, "district", desk::current), role);
        }
        for (String role : List.of(Roles.LEADER, Roles.CLERK, Roles.HR_OFFICER, Roles.INSPECTOR, Roles.FINANCE)) {
            assertEquals("2021", portal.as(role, "district", desk::current).id(), role);
        }
    }

    @Test
    void a_street_reads_the_figures_of_its_own_units_and_another_streets_are_as_good_as_none() {
        var desk = portal.service(CampaignDesk.class);
        assertEquals(
                "文艺路",
                portal.as(Roles.STREET, "wenyilu", () -> desk.reached("wenyilu"))
                        .name());
        for (String beyond : List.of("dingwangtai", "district", "nowhere")) {
            assertThrows(NotFound.class, () -> portal.as(Roles.STREET, "wenyilu", () -> desk.reached(beyond)), beyond);
        }
        assertThrows(NotAllowed.class, () -> portal.as(Roles.AUDITOR, "district", () -> desk.reached("nowhere")));
    }

    @Test
    void the_leading_bureau_says_with_a_reason_how_long_lists_stand_in_public_from_now_on() {
        var desk = portal.service(CampaignDesk.class);
        assertThrows(
                NotAllowed.class, () -> portal.as(Roles.STREET, "district", () -> desk.publicity("2021", 3, "张榜")));
        for (Integer wrong : java.util.Arrays.asList(null, -1, 366)) {
            var refused = assertThrows(
                    RuleBroken.class,
                    () -> portal.as(Roles.HR_OFFICER, "district", () -> desk.publicity("2021", wrong, " ")));
            assertEquals(
                    List.of("days", "reason"),
                    refused.errors().stream().map(error -> error.field()).toList());
        }
        assertThrows(
                NotFound.class, () -> portal.as(Roles.HR_OFFICER, "district", () -> desk.publicity("1999", 3, "张榜")));
        assertEquals(
                3,
                portal.as(Roles.HR_OFFICER, "district", () -> desk.publicity("2021", 3, "先行张榜"))
                        .publicityDays());
        assertEquals(3, portal.service(Campaigns.class).current().publicityDays());
        portal.as(Roles.HR_OFFICER, "district", () -> desk.publicity("2021", 0, "打印即可"));
        assertEquals(0, portal.service(Campaigns.class).current().publicityDays());
        assertTrue(portal.audit().about("2021").stream()
                .anyMatch(each -> each.action().equals("campaigns.campaign.publicity-set")
                        && each.toString().contains("先行张榜")));
    }

    @Test
    void only_the_leading_bureau_closes_a_campaign_and_a_closed_one_stays_closed() {
        var desk = portal.service(CampaignDesk.class);
        var database = portal.database("campaigns");
        database.write(() -> {
            database.update("INSERT INTO campaigns_campaign (id, name, state, open_key, from_day, to_day, holiday_from,"
                    + " holiday_to, publicity_days, digest) VALUES ('2020', '往年', 'DRAFT', NULL, '2020-01-01',"
                    + " '2020-03-01', '2020-01-24', '2020-01-30', 0, 'x')");
        });
        assertThrows(NotAllowed.class, () -> portal.as(Roles.LEADER, "district", () -> desk.close("2021")));
        var open =
                assertThrows(RuleBroken.class, () -> portal.as(Roles.HR_OFFICER, "district", () -> desk.open("2020")));
        assertTrue(open.isConflict());
        assertEquals(
                Campaign.State.CLOSED,
                portal.as(Roles.HR_OFFICER, "district", () -> desk.close("2021"))
                        .state());
        assertThrows(RuleBroken.class, () -> portal.as(Roles.HR_OFFICER, "district", () -> desk.open("2021")));
        assertEquals(
                Campaign.State.OPEN,
                portal.as(Roles.HR_OFFICER, "district", () -> desk.open("2020")).state());
        assertEquals("2020", portal.service(Campaigns.class).current().id());
        portal.as(Roles.HR_OFFICER, "district", () -> desk.close("2020"));
        assertEquals("2021", portal.service(Campaigns.class).current().id());
        assertFalse(portal.audit().entries().isEmpty());
        database.write(() -> {
            database.update("UPDATE campaigns_campaign SET state = 'OPEN', open_key = 'OPEN' WHERE id = '2021'");
        });
    }
}
