package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.SheetImport.Taken;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of the rows of an employer's roster. */
@PortalTest
class RosterSheetTest {
    private final Portal portal;
    private final Employers employers;

    RosterSheetTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
    }

    private Taken taken(Map<String, String> row) {
        return employers.take(row, employers.roster(employers.employer(true), "one"));
    }

    /** The usual faults are found before anything is stored, so that the good rows of their batch are stored once. */
    private static void refused(Taken taken, String column, String code) {
        assertTrue(taken.nothingStored(), code);
        assertEquals(List.of(Verdict.REJECTED, column, code), List.of(taken.verdict(), taken.column(), taken.code()));
    }

    @Test
    void a_row_is_a_draft_with_the_three_items_of_the_clause() {
        var taken = taken(Employers.row("陈大禾", Employers.number("42")));
        assertEquals(Verdict.ACCEPTED, taken.verdict(), () -> Employers.words(taken));
        var application = employers.of("陈大禾");
        assertEquals(ApplicationState.DRAFT, application.state());
        assertEquals("2021-02-01", String.valueOf(application.staysFrom()));
        var items = portal.asPortal(() -> portal.service(ApplicationDesk.class)
                .items(List.of(application.id()))
                .get(application.id()));
        assertEquals(
                List.of("gift-package 60000 READY", "union-voucher 20000 READY", "data-20gb null READY"),
                items.stream()
                        .map(line -> line.item() + " " + line.amount() + " " + line.state())
                        .toList());
        assertFalse(portal.audit().about(application.id()).isEmpty());
    }

    @Test
    void someone_of_this_province_is_refused() {
        var row = Employers.row("陈小湘", Employers.number("43"));
        row.put(RosterSheet.PROVINCE, "湖南");
        refused(taken(row), RosterSheet.PROVINCE, "own-province");
        assertEquals(0, employers.count("陈小湘"));
    }

    @Test
    void a_number_of_another_province_than_declared_is_held_and_goes_on_with_a_reason() {
        var held = taken(Employers.row("陈小赣", Employers.number("36")));
        assertEquals(
                List.of(Verdict.HELD, RosterSheet.PROVINCE, "province-differs"),
                List.of(held.verdict(), held.column(), held.code()));
        var application = employers.of("陈小赣");
        assertEquals(ApplicationState.HELD, application.state());
        assertEquals(List.of("province-differs"), application.doubtCodes());
        var desk = portal.service(ApplicationDesk.class);
        assertThrows(RuleBroken.class, () -> submit(desk, application.id(), ""), "without a reason");
        submit(desk, application.id(), "户口簿已核对");
        assertEquals(ApplicationState.SUBMITTED, employers.of("陈小赣").state());
    }

    private void submit(ApplicationDesk desk, String id, String why) {
        portal.as(Roles.STREET, District.WENYILU, () -> {
            desk.submit(id, why);
            return id;
        });
    }

    @Test
    void an_employer_that_is_not_on_the_list_holds_its_people() {
        var held = employers.take(
                Employers.row("陈无单", Employers.number("42")), employers.roster(employers.employer(false), "two"));
        assertEquals("enterprise-unlisted", held.code());
        assertEquals(ApplicationState.HELD, employers.of("陈无单").state());
    }

    @Test
    void the_same_roster_again_changes_nothing_and_a_person_stands_in_it_once() {
        var first = employers.roster(employers.employer(true), "three");
        var row = Employers.row("陈再来", Employers.number("42"));
        assertEquals(Verdict.ACCEPTED, employers.take(row, first).verdict());
        refused(employers.take(row, first), RosterSheet.ID_NUMBER, "twice-in-roster");
        var again = employers.roster(first.get("enterprise"), "four");
        assertEquals(Verdict.UNCHANGED, employers.take(row, again).verdict());
        assertEquals(1, employers.count("陈再来"));
    }

    @Test
    void who_was_applied_for_by_another_employer_is_refused_without_telling_which() {
        var row = Employers.row("陈两家", Employers.number("42"));
        String first = employers.employer(true);
        employers.take(row, employers.roster(first, "five"));
        var second = employers.take(row, employers.roster(employers.employer(true), "six"));
        refused(second, RosterSheet.ID_NUMBER, "applied-elsewhere");
        assertFalse(Employers.words(second).contains(first), Employers.words(second));
        assertEquals(1, employers.count("陈两家"));
    }

    @Test
    void who_is_refused_for_another_streets_application_is_not_met_by_this_one() {
        var row = Employers.row("陈别街", Employers.number("42"));
        String employer = employers.employer(true);
        employers.take(row, employers.roster(employer, "nine"));
        var elsewhere = new java.util.HashMap<>(employers.roster(employer, "ten"));
        elsewhere.put("unit", District.DINGWANGTAI);
        refused(
                employers.takeAs(portal.holding(Roles.STREET, District.DINGWANGTAI), row, elsewhere),
                RosterSheet.ID_NUMBER,
                "applied-elsewhere");
        var registry = portal.database("registry");
        String person = employers.of("陈别街").person();
        assertEquals(
                List.of(District.WENYILU),
                registry.read(() -> registry.rows(
                        "SELECT unit_id FROM registry_person_unit WHERE person_id = ?",
                        each -> each.required("unit_id"),
                        person)));
    }

    @Test
    void each_bad_cell_is_told_by_its_column() {
        var number = Employers.row("陈坏号", "420106190402290024");
        refused(taken(number), RosterSheet.ID_NUMBER, "bad-id-number");
        var phone = Employers.row("陈坏话", Employers.number("42"));
        phone.put(RosterSheet.PHONE, "12800000000");
        refused(taken(phone), RosterSheet.PHONE, "bad-phone");
        var type = Employers.row("陈坏证", Employers.number("42"));
        type.put(RosterSheet.ID_TYPE, "图书证");
        refused(taken(type), RosterSheet.ID_TYPE, "bad-id-type");
        var day = Employers.row("陈坏日", Employers.number("42"));
        day.put(RosterSheet.STAYS_TO, "2021-02-30");
        refused(taken(day), RosterSheet.STAYS_TO, "bad-stays-to");
        var community = Employers.row("陈坏社", Employers.number("42"));
        community.put(RosterSheet.COMMUNITY, "没有社区");
        refused(taken(community), RosterSheet.COMMUNITY, "unknown-community");
        assertEquals(0, employers.count("陈坏"));
    }

    @Test
    void who_leaves_before_the_holiday_ends_is_refused_where_the_group_asks_for_staying() {
        var row = Employers.row("陈早走", Employers.number("42"));
        row.put(RosterSheet.STAYS_TO, "2021-02-16");
        refused(taken(row), RosterSheet.STAYS_TO, "stay-too-short");
        row.put(RosterSheet.STAYS_FROM, "");
        refused(taken(row), RosterSheet.STAYS_FROM, "stay-too-short");
        var frontline = new java.util.HashMap<>(employers.roster(employers.employer(false), "seven"));
        frontline.put("group", "G2");
        assertEquals(
                Verdict.HELD,
                employers.take(row, frontline).verdict(),
                "the frontline need not stay, but is on no list");
    }

    @Test
    void what_comes_with_the_file_is_checked_before_it_is_read() {
        var good = employers.roster(employers.employer(true), "eight");
        employers.check(Roles.STREET, District.WENYILU, good);
        var nothing = assertThrows(RuleBroken.class, () -> employers.check(Roles.STREET, District.WENYILU, Map.of()));
        assertEquals(
                List.of("enterprise", "group", "unit"),
                nothing.errors().stream().map(error -> error.field()).toList());
        assertThrows(
                NotFound.class, () -> employers.check(Roles.STREET, District.DINGWANGTAI, good), "another street's");
        assertThrows(NotAllowed.class, () -> employers.check(Roles.CLERK, District.WENYILU, good));
    }
}
