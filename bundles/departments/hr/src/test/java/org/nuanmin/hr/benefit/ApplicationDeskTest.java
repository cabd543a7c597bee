package org.nuanmin.hr.benefit;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.registry.PersonFacts;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Three hands bring an application to what is ready. */
@PortalTest
class ApplicationDeskTest {
    private final Portal portal;
    private final Employers employers;
    private final ApplicationDesk desk;

    ApplicationDeskTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        desk = portal.service(ApplicationDesk.class);
    }

    private String drafted(String name) {
        var taken = employers.take(
                Employers.row(name, Employers.number("42")), employers.roster(employers.employer(true), name));
        assertEquals(Verdict.ACCEPTED, taken.verdict(), () -> Employers.words(taken));
        return employers.of(name).id();
    }

    private void as(String role, String unit, String id, Consumer<String> act) {
        portal.as(role, unit, () -> {
            act.accept(id);
            return id;
        });
    }

    private void submit(String id) {
        as(Roles.STREET, District.WENYILU, id, it -> desk.submit(it, ""));
    }

    private void review(String id) {
        as(Roles.REVIEWER, District.WENYILU, id, desk::review);
    }

    private void approve(String id) {
        as(Roles.HR_OFFICER, "district", id, desk::approve);
    }

    @Test
    void submitted_reviewed_and_approved_it_is_ready() {
        String id = drafted("周一禾");
        submit(id);
        review(id);
        approve(id);
        assertEquals(ApplicationState.READY, employers.of("周一禾").state());
        var steps = portal.asPortal(() -> desk.steps(id));
        assertEquals(
                "[DRAFT, SUBMITTED, REVIEWED, READY]",
                steps.stream().map(ApplicationStep::kind).toList().toString());
        assertTrue(steps.get(0).evidence().contains("rule=R2.1"), steps.get(0).evidence());
    }

    @Test
    void no_step_is_left_out_or_done_twice() {
        String id = drafted("周二禾");
        assertThrows(RuleBroken.class, () -> review(id));
        assertThrows(RuleBroken.class, () -> approve(id));
        submit(id);
        assertTrue(assertThrows(RuleBroken.class, () -> submit(id)).isConflict());
        assertThrows(RuleBroken.class, () -> approve(id));
        review(id);
        assertThrows(RuleBroken.class, () -> review(id));
    }

    @Test
    void whoever_submits_reviews_nothing_even_with_both_rights() {
        String id = drafted("周三禾");
        account("both", District.WENYILU, Map.of(Roles.STREET, District.WENYILU, Roles.REVIEWER, District.WENYILU));
        portal.as("both", () -> {
            desk.submit(id, "");
            assertThrows(RuleBroken.class, () -> desk.review(id));
            return id;
        });
    }

    private void account(String username, String unit, Map<String, String> grants) {
        portal.asPortal(() -> {
            portal.service(Accounts.class).create(username, username, unit, "Testing-2021-hr", grants);
            return username;
        });
    }

    @Test
    void what_is_returned_is_mended_and_submitted_again() {
        String id = drafted("周四禾");
        submit(id);
        assertThrows(RuleBroken.class, () -> as(Roles.REVIEWER, District.WENYILU, id, it -> desk.giveBack(it, " ")));
        as(Roles.REVIEWER, District.WENYILU, id, it -> desk.giveBack(it, "岗位没有写"));
        assertEquals("岗位没有写", employers.of("周四禾").reason());
        submit(id);
        review(id);
        approve(id);
        assertEquals(ApplicationState.READY, employers.of("周四禾").state());
    }

    @Test
    void who_was_rejected_may_be_applied_for_again() {
        String number = Employers.number("42");
        var roster = employers.roster(employers.employer(true), "first");
        employers.take(Employers.row("周五禾", number), roster);
        String id = employers.of("周五禾").id();
        submit(id);
        as(Roles.HR_OFFICER, "district", id, it -> desk.reject(it, "不在岗"));
        assertEquals(
                "VOID",
                portal.asPortal(() -> desk.items(java.util.List.of(id)))
                        .get(id)
                        .get(0)
                        .state()
                        .name());
        var again = employers.take(Employers.row("周五禾", number), employers.roster(employers.employer(true), "second"));
        assertEquals(Verdict.ACCEPTED, again.verdict(), () -> Employers.words(again));
        assertEquals(2, employers.count("周五禾"));
    }

    @Test
    void a_document_of_elsewhere_is_approved_by_two() {
        var row = Employers.row("周六禾", "E" + System.nanoTime() % 100000000);
        row.put(RosterSheet.ID_TYPE, "护照");
        row.put(RosterSheet.PROVINCE, "越南");
        employers.take(row, employers.roster(employers.employer(true), "passport"));
        String id = employers.of("周六禾").id();
        submit(id);
        review(id);
        account("officer-one", "hr-bureau", Map.of(Roles.HR_OFFICER, "district"));
        account("officer-two", "hr-bureau", Map.of(Roles.HR_OFFICER, "district"));
        approveAs("officer-one", id);
        assertEquals(ApplicationState.APPROVED, employers.of("周六禾").state());
        assertThrows(RuleBroken.class, () -> approveAs("officer-one", id));
        approveAs("officer-two", id);
        assertEquals(ApplicationState.READY, employers.of("周六禾").state());
    }

    private void approveAs(String officer, String id) {
        portal.as(officer, () -> {
            desk.approve(id);
            return id;
        });
    }

    @Test
    void another_street_finds_nothing_and_nobody_acts_without_his_right() {
        String id = drafted("周七禾");
        assertThrows(NotFound.class, () -> as(Roles.STREET, District.DINGWANGTAI, id, it -> desk.submit(it, "")));
        assertThrows(NotAllowed.class, () -> as(Roles.CLERK, District.WENYILU, id, it -> desk.submit(it, "")));
        assertThrows(NotAllowed.class, () -> as(Roles.STREET, District.WENYILU, id, desk::approve));
    }

    @Test
    void two_records_of_one_person_leave_one_application_that_counts() {
        String kept = drafted("周八禾");
        String other = drafted("周九禾");
        String into = employers.of("周八禾").person();
        String from = employers.of("周九禾").person();
        var facts = portal.services(PersonFacts.class).stream()
                .filter(HrFacts.class::isInstance)
                .findFirst()
                .orElseThrow();
        portal.asPortal(() -> portal.database("hr").write(() -> {
            facts.merged(from, into);
            facts.merged(from, into);
            return into;
        }));
        assertThrows(RuleBroken.class, () -> submit(other));
        as(Roles.REVIEWER, District.WENYILU, other, it -> desk.reject(it, "同一人"));
        submit(kept);
        assertEquals(3, portal.asPortal(() -> facts.served(into)).size());
    }
}
