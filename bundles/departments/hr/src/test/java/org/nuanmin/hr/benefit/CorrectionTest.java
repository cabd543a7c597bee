package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.work.SheetImport.Taken;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A new roster mends (补正) what is still with its unit, and nothing else. */
@PortalTest
class CorrectionTest {
    private final Portal portal;
    private final Employers employers;
    private final ApplicationDesk desk;

    CorrectionTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        desk = portal.service(ApplicationDesk.class);
    }

    private void submit(String id) {
        portal.as(Roles.STREET, District.WENYILU, () -> {
            desk.submit(id, "");
            return id;
        });
    }

    private void giveBack(String id) {
        portal.as(Roles.REVIEWER, District.WENYILU, () -> {
            desk.giveBack(id, "请补正");
            return id;
        });
    }

    private String returned(Map<String, String> row, String employer) {
        employers.take(row, employers.roster(employer, "before"));
        String id = employers.of(row.get(RosterSheet.NAME)).id();
        submit(id);
        giveBack(id);
        return id;
    }

    @Test
    void what_was_returned_takes_the_values_of_the_next_roster() {
        var row = Employers.row("吴一禾", Employers.number("42"));
        String employer = employers.employer(true);
        String id = returned(row, employer);
        row.put(RosterSheet.JOB_TITLE, "装配工");
        row.put(RosterSheet.STAYS_TO, "2021-02-20");
        assertEquals(
                Verdict.ACCEPTED,
                employers.take(row, employers.roster(employer, "after")).verdict());
        var mended = employers.of("吴一禾");
        assertEquals(
                List.of(id, ApplicationState.DRAFT, "装配工", "2021-02-20", ""),
                List.of(mended.id(), mended.state(), mended.job(), String.valueOf(mended.staysTo()), mended.reason()));
        assertEquals(List.of("DRAFT", "SUBMITTED", "RETURNED", "CORRECTED"), employers.kinds(id));
        assertTrue(
                portal.audit().about(id).stream().anyMatch(each -> each.action().equals("hr.application.corrected")));
        submit(id);
        assertEquals(1, employers.count("吴一禾"));
    }

    @Test
    void eligibility_is_decided_anew_with_what_the_next_roster_says() {
        var row = Employers.row("吴二禾", Employers.number("42"));
        String employer = employers.employer(true);
        String id = returned(row, employer);
        row.put(RosterSheet.PROVINCE, "江西省");
        var held = employers.take(row, employers.roster(employer, "after"));
        assertEquals("province-differs", held.code());
        assertEquals(ApplicationState.HELD, employers.of("吴二禾").state());
        String seen = portal.asPortal(() -> desk.steps(id)).get(3).evidence();
        assertTrue(seen.contains("province=江西省") && seen.contains("doubts=province-differs"), seen);
    }

    @Test
    void whoever_uploads_the_correction_is_the_one_who_applies() {
        var row = Employers.row("吴三禾", Employers.number("42"));
        String employer = employers.employer(true);
        returned(row, employer);
        var colleague = portal.holding(Roles.STREET, "district");
        row.put(RosterSheet.JOB_TITLE, "保洁");
        employers.takeAs(colleague, row, employers.roster(employer, "after"));
        assertEquals(colleague.id(), employers.of("吴三禾").submitter());
    }

    @Test
    void what_was_returned_may_be_another_employers_and_another_groups() {
        var row = Employers.row("吴四禾", Employers.number("42"));
        returned(row, employers.employer(true));
        String right = employers.employer(true);
        Taken taken = employers.take(row, employers.roster(right, "after"));
        assertEquals(Verdict.ACCEPTED, taken.verdict(), () -> Employers.words(taken));
        assertEquals(right, employers.of("吴四禾").enterprise());
    }

    @Test
    void a_draft_is_corrected_and_the_same_values_leave_no_step() {
        var row = Employers.row("吴五禾", Employers.number("42"));
        String employer = employers.employer(true);
        employers.take(row, employers.roster(employer, "before"));
        assertEquals(
                Verdict.UNCHANGED,
                employers.take(row, employers.roster(employer, "same")).verdict());
        row.put(RosterSheet.JOB_TITLE, "厨师");
        assertEquals(
                Verdict.ACCEPTED,
                employers.take(row, employers.roster(employer, "after")).verdict());
        assertEquals("厨师", employers.of("吴五禾").job());
        assertEquals(
                List.of("DRAFT", "CORRECTED"),
                employers.kinds(employers.of("吴五禾").id()));
    }

    @Test
    void what_others_look_at_already_stays_as_it_is() {
        var row = Employers.row("吴六禾", Employers.number("42"));
        String employer = employers.employer(true);
        employers.take(row, employers.roster(employer, "before"));
        submit(employers.of("吴六禾").id());
        row.put(RosterSheet.JOB_TITLE, "厨师");
        assertEquals(
                Verdict.UNCHANGED,
                employers.take(row, employers.roster(employer, "after")).verdict());
        assertEquals("", employers.of("吴六禾").job());
        assertEquals(ApplicationState.SUBMITTED, employers.of("吴六禾").state());
    }

    @Test
    void another_street_corrects_nothing() {
        var row = Employers.row("吴七禾", Employers.number("42"));
        String employer = employers.employer(true);
        returned(row, employer);
        var elsewhere = new java.util.HashMap<>(employers.roster(employer, "after"));
        elsewhere.put("unit", District.DINGWANGTAI);
        row.put(RosterSheet.JOB_TITLE, "厨师");
        var taken = employers.takeAs(portal.holding(Roles.STREET, District.DINGWANGTAI), row, elsewhere);
        assertEquals("applied-elsewhere", taken.code());
        assertEquals(ApplicationState.RETURNED, employers.of("吴七禾").state());
    }
}
