package org.nuanmin.identity.unit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanmin.identity.IdentityPermissions;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.BadQuery;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class UnitsTest {
    private static final List<String> STREETS =
            List.of("文艺路", "朝阳街", "韭菜园", "五里牌", "火星", "马王堆", "东屯渡", "湘湖", "定王台", "荷花园", "东岸", "马坡岭", "东湖");

    private final Portal portal;
    private final Units units;

    UnitsTest(Portal portal) {
        this.portal = portal;
        units = portal.service(Units.class);
    }

    private Unit add(String name, String parent) {
        return portal.as(Roles.HR_OFFICER, "district", () -> units.add(name, UnitKind.COMMUNITY, parent));
    }

    private List<String> names(String query) {
        return portal.as(
                Roles.CLERK,
                "wenyilu",
                () ->
                        portal
                                .service(Listings.class)
                                .page(UnitRow.LIST, ListQuery.FIRST.with("query", query))
                                .items()
                                .stream()
                                .map(UnitRow::name)
                                .toList());
    }

    @Test
    void the_units_of_the_plan_are_there_under_the_district() {
        assertEquals("芙蓉区", units.district().name());
        assertEquals(
                STREETS,
                units.all().stream()
                        .filter(unit -> unit.kind() == UnitKind.STREET)
                        .map(Unit::name)
                        .toList());
        Stream.of("hr-bureau", "finance-bureau", "longping-park", "leaders")
                .forEach(id -> assertEquals("district", units.get(id).parent()));
    }

    @Test
    void who_holds_a_right_over_a_street_is_offered_the_street_and_what_lies_below_it() {
        add("丁一社区", "mapoling");
        assertEquals(
                List.of("丁一社区", "马坡岭"),
                portal.as(
                        Roles.HR_OFFICER,
                        "mapoling",
                        () -> units.where(IdentityPermissions.UNIT_ADD).stream()
                                .map(Unit::name)
                                .sorted()
                                .toList()));
    }

    @Test
    void the_park_is_found_by_its_short_name_too() {
        assertEquals(
                "longping-park", units.named("隆平园", "district").orElseThrow().id());
        assertEquals(List.of("隆平高科技园"), names("隆平园"));
    }

    @Test
    void a_street_s_name_finds_its_communities_too() {
        add("乙一社区", "dingwangtai");
        add("乙二社区", "dingwangtai");
        assertEquals(
                List.of("乙一社区", "乙二社区", "定王台"), names("定王台").stream().sorted().toList());
        assertEquals(List.of("乙二社区"), names("乙二"));
    }

    @Test
    void an_added_unit_stands_in_the_views_that_others_join() {
        Unit added = add("丙社区", "huoxing");
        var database = portal.database("identity");
        List<String> above = database.read(() -> database.rows(
                "SELECT s.ancestor_id FROM portal_unit_scope s JOIN portal_unit u ON u.id = s.unit_id WHERE u.name = ?",
                row -> row.required("ancestor_id"),
                "丙社区"));
        assertEquals(
                List.of(added.id(), "district", "huoxing").stream().sorted().toList(),
                above.stream().sorted().toList());
        assertTrue(units.within(added.id(), "huoxing"));
        assertTrue(units.under("huoxing").contains(added));
    }

    @Test
    void an_added_unit_is_known_in_its_own_transaction_and_gone_when_that_fails() {
        var database = portal.database("identity");
        assertThrows(
                IllegalStateException.class,
                () -> database.write(() -> {
                    Unit added = add("丁社区", "donghu");
                    assertEquals(added, units.get(added.id()));
                    assertEquals(added, units.named("丁社区", "donghu").orElseThrow());
                    assertTrue(units.within(added.id(), "donghu"));
                    throw new IllegalStateException("the row after it was bad");
                }));
        assertTrue(units.named("丁社区", "donghu").isEmpty());
    }

    @Test
    void two_units_below_one_do_not_share_a_name() {
        add("戊社区", "donghu");
        assertTrue(assertThrows(RuleBroken.class, () -> add("戊社区", "donghu")).isConflict());
        add("戊社区", "dongan");
    }

    @Test
    void a_unit_has_a_name_that_can_be_seen() {
        for (String bad : new String[] {"", "  ", "a\u0000b", "己\u200b社区", "长".repeat(61)}) {
            assertThrows(RuleBroken.class, () -> add(bad, "donghu"));
        }
    }

    @Test
    void only_who_may_adds_units_and_only_below_one_that_exists() {
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.CLERK, "wenyilu", () -> units.add("庚社区", UnitKind.COMMUNITY, "wenyilu")));
        assertThrows(NotFound.class, () -> add("庚社区", "no-such-unit"));
    }

    @Test
    void a_bad_sort_or_filter_is_refused_and_a_quote_in_a_search_is_text() {
        assertEquals(List.of(), names("' OR '1'='1"));
        assertThrows(
                BadQuery.class,
                () -> portal.as(
                        Roles.CLERK,
                        "wenyilu",
                        () -> portal.service(Listings.class)
                                .page(UnitRow.LIST, ListQuery.FIRST.sortedBy("name; DROP TABLE portal_unit"))));
    }
}
