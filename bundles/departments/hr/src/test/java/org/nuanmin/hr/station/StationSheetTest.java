package org.nuanmin.hr.station;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.HrIndicators;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.portal.api.work.SheetImport.Taken;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class StationSheetTest {
    private final Portal portal;
    private final SheetImport sheet;

    StationSheetTest(Portal portal) {
        this.portal = portal;
        sheet = portal.services(SheetImport.class).stream()
                .filter(StationSheet.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> row(String street, String community) {
        return new HashMap<>(Map.of(
                "街道", street,
                "社区", community,
                "站点名称", community + "暖民稳岗服务站",
                "地址", "示例路 8 号",
                "电话", "073188880001",
                "负责人", "张三",
                "值守人员", "李四、王五"));
    }

    private Taken take(Map<String, String> row) {
        return take(Roles.HR_OFFICER, "district", row);
    }

    private Taken take(String role, String scope, Map<String, String> row) {
        return portal.as(role, scope, () -> portal.database("hr").write(() -> sheet.take(row, Map.of())));
    }

    private StationRow station(String community) {
        return portal.asPortal(() -> portal.service(Listings.class)
                .page(StationListing.LIST, ListQuery.FIRST.with("query", community))
                .items()
                .get(0));
    }

    @Test
    void a_new_community_is_added_below_its_street_with_a_planned_station() {
        assertEquals(Verdict.ACCEPTED, take(row("文艺路", "甲禾社区")).verdict());
        var unit = portal.service(Units.class).named("甲禾社区", District.WENYILU).orElseThrow();
        assertEquals(UnitKind.COMMUNITY, unit.kind());
        assertEquals(StationState.PLANNED, station("甲禾社区").state());
        assertEquals("张三、李四、王五", station("甲禾社区").staffNames());
        assertEquals(1, new District(portal).count(HrIndicators.COMMUNITIES, unit.id()));
    }

    @Test
    void the_same_row_again_changes_nothing_and_another_telephone_is_taken_over() {
        take(row("文艺路", "乙禾社区"));
        assertEquals(Verdict.UNCHANGED, take(row("文艺路", "乙禾社区")).verdict());
        var other = row("文艺路", "乙禾社区");
        other.put("电话", "073188889999");
        assertEquals(Verdict.ACCEPTED, take(other).verdict());
        assertEquals("073188889999", station("乙禾社区").phone());
    }

    @Test
    void an_unknown_street_is_refused_with_its_value_and_the_known_ones() {
        var refused = take(row("没有路", "丙禾社区"));
        assertEquals(Verdict.REJECTED, refused.verdict());
        assertEquals("街道", refused.column());
        assertEquals("unknown-street", refused.code());
        String words = refused.words().in(Locale.SIMPLIFIED_CHINESE);
        assertTrue(words.contains("没有路") && words.contains("文艺路") && words.contains("定王台"), words);
    }

    @Test
    void a_street_is_known_with_and_without_the_word() {
        assertEquals(Verdict.ACCEPTED, take(row("马王堆街道", "丁禾社区")).verdict());
    }

    @Test
    void a_name_that_is_no_communitys_and_a_telephone_that_is_none_are_refused() {
        assertEquals("no-community", take(row("文艺路", "戊禾")).code());
        var bad = row("文艺路", "己禾社区");
        bad.put("电话", "不知道");
        assertEquals("bad-phone", take(bad).code());
        assertEquals("电话", take(bad).column());
    }

    @Test
    void a_full_width_telephone_is_taken_in_its_plain_form() {
        var typed = row("文艺路", "癸禾社区");
        typed.put("电话", "１３８０００００００１");
        assertEquals(Verdict.ACCEPTED, take(typed).verdict());
        assertEquals("13800000001", station("癸禾社区").phone());
    }

    @Test
    void a_telephone_in_another_form_is_the_same_telephone() {
        var typed = row("文艺路", "丑禾社区");
        typed.put("电话", "+86 138-0000-0000");
        assertEquals(Verdict.ACCEPTED, take(typed).verdict());
        assertEquals("13800000000", station("丑禾社区").phone());
        typed.put("电话", "13800000000");
        assertEquals(Verdict.UNCHANGED, take(typed).verdict());
    }

    @Test
    void a_running_station_that_would_lose_its_telephone_is_refused_in_that_column() {
        take(row("文艺路", "寅禾社区"));
        String id = station("寅禾社区").id();
        portal.as(Roles.STREET, District.WENYILU, () -> {
            portal.service(StationDesk.class).open(id);
            return id;
        });
        var without = row("文艺路", "寅禾社区");
        without.put("电话", "");
        var refused = take(without);
        assertEquals("incomplete", refused.code());
        assertEquals("电话", refused.column());
        assertEquals("073188880001", station("寅禾社区").phone());
    }

    @Test
    void a_letter_or_a_formula_in_a_telephone_is_refused_in_its_column() {
        for (String wrong : new String[] {"1380000000O", "=13800000000"}) {
            var bad = row("文艺路", "子禾社区");
            bad.put("电话", wrong);
            assertEquals("bad-phone", take(bad).code(), wrong);
            assertEquals("电话", take(bad).column(), wrong);
        }
    }

    @Test
    void a_communitys_second_station_is_refused_by_name() {
        take(row("文艺路", "庚禾社区"));
        var second = row("文艺路", "庚禾社区");
        second.put("站点名称", "另一个站");
        assertEquals("station-exists", take(second).code());
    }

    @Test
    void a_street_takes_in_its_own_and_no_other() {
        take(row("文艺路", "辛禾社区"));
        assertEquals(
                "foreign-street",
                take(Roles.STREET, District.DINGWANGTAI, row("文艺路", "辛禾社区")).code());
        assertEquals(
                Verdict.UNCHANGED,
                take(Roles.STREET, District.WENYILU, row("文艺路", "辛禾社区")).verdict());
    }

    @Test
    void a_street_adds_a_new_community_of_its_own_and_none_elsewhere() {
        assertEquals(
                Verdict.ACCEPTED,
                take(Roles.STREET, District.WENYILU, row("文艺路", "壬禾社区")).verdict());
        var units = portal.service(Units.class);
        assertTrue(units.named("壬禾社区", District.WENYILU).isPresent());
        assertEquals(
                "foreign-street",
                take(Roles.STREET, District.WENYILU, row("定王台", "癸禾社区")).code());
        assertTrue(units.named("癸禾社区", District.DINGWANGTAI).isEmpty());
    }

    @Test
    void what_looks_like_a_formula_is_kept_as_typed() {
        var row = row("文艺路", "壬禾社区");
        row.put("地址", "=1+1");
        assertEquals(Verdict.ACCEPTED, take(row).verdict());
        assertEquals("=1+1", station("壬禾社区").address());
    }
}
