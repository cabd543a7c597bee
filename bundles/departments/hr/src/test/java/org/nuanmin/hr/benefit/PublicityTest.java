package org.nuanmin.hr.benefit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Given;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Three days in public (公示), and what becomes of objections. */
@PortalTest
class PublicityTest {
    private static final int DAYS = 3;

    private final Portal portal;
    private final Employers employers;
    private final ObjectionDesk desk;
    private final Publicity publicity;

    PublicityTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        desk = portal.service(ObjectionDesk.class);
        publicity = portal.service(Publicity.class);
    }

    /** The campaign's answer is kept for moments. */
    @Given
    static void the_campaign_has_three_days_in_public(Portal portal) throws InterruptedException {
        var database = portal.database("campaigns");
        database.write(() -> database.update("UPDATE campaigns_campaign SET publicity_days = ?", DAYS));
        while (portal.service(Campaigns.class).current().publicityDays() != DAYS) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private LocalDate today() {
        return portal.service(Clocks.class).today();
    }

    private void daysPass(int days) {
        portal.clock().forward(Duration.ofDays(days));
        publicity.end();
    }

    private ApplicationState state(String name) {
        return employers.of(name).state();
    }

    private void dispute(String id, String reason) {
        employers.as(Roles.REVIEWER, District.WENYILU, () -> desk.dispute(id, reason));
    }

    private void settle(String id, String outcome, String reason) {
        employers.as(Roles.HR_OFFICER, "district", () -> desk.settle(id, outcome, reason));
    }

    @Test
    void after_three_days_in_public_it_is_ready_by_itself_and_the_portal_has_done_it() {
        String id = employers.approved("郑一禾");
        assertEquals(ApplicationState.PUBLISHED, state("郑一禾"));
        assertEquals(today().plusDays(DAYS - 1), employers.of("郑一禾").publicUntil());
        daysPass(DAYS - 1);
        assertEquals(ApplicationState.PUBLISHED, state("郑一禾"), "its last day");
        daysPass(1);
        assertEquals(ApplicationState.READY, state("郑一禾"));
        var steps = portal.asPortal(() -> portal.service(ApplicationDesk.class).steps(id));
        assertEquals(User.PORTAL.name(), steps.get(steps.size() - 1).person());
        assertTrue(portal.audit().about(id).stream()
                .anyMatch(each -> each.action().equals("hr.application.publicity-ended")
                        && each.user().equals(User.PORTAL.username())));
    }

    @Test
    void it_goes_on_soon_after_the_clock_was_moved_without_being_asked() throws InterruptedException {
        employers.approved("郑二禾");
        portal.clock().forward(Duration.ofDays(DAYS));
        for (int i = 0; i < 200 && state("郑二禾") != ApplicationState.READY; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(ApplicationState.READY, state("郑二禾"));
    }

    @Test
    void two_nodes_at_once_end_each_once() {
        List<String> names = List.of("郑三甲", "郑三乙", "郑三丙", "郑三丁");
        List<String> ids = names.stream().map(employers::approved).toList();
        portal.clock().forward(Duration.ofDays(DAYS));
        var one = CompletableFuture.runAsync(publicity::end);
        var other = CompletableFuture.runAsync(publicity::end);
        CompletableFuture.allOf(one, other).join();
        for (String id : ids) {
            assertEquals(List.of("DRAFT", "SUBMITTED", "REVIEWED", "PUBLISHED", "READY"), employers.kinds(id));
        }
    }

    @Test
    void an_objection_stops_the_days_and_a_dismissed_one_gives_back_those_that_were_left() {
        String id = employers.approved("郑四禾");
        daysPass(1);
        dispute(id, "听说已回老家");
        daysPass(10);
        assertEquals(ApplicationState.DISPUTED, state("郑四禾"), "nothing goes on while somebody objects");
        settle(id, "dismissed", "已到岗核实");
        assertEquals(ApplicationState.PUBLISHED, state("郑四禾"));
        assertEquals("已到岗核实", employers.of("郑四禾").reason());
        daysPass(1);
        assertEquals(ApplicationState.PUBLISHED, state("郑四禾"), "one of two days is left");
        daysPass(1);
        assertEquals(ApplicationState.READY, state("郑四禾"));
        assertEquals(
                List.of("DRAFT", "SUBMITTED", "REVIEWED", "PUBLISHED", "DISPUTED", "PUBLISHED", "READY"),
                employers.kinds(id));
    }

    @Test
    void an_objection_that_is_upheld_rejects_it_and_the_person_may_be_applied_for_again() {
        String number = Employers.number("42");
        String id = employers.approved("郑五禾", number);
        dispute(id, "不在岗");
        settle(id, "upheld", "查实不在岗");
        assertEquals(ApplicationState.REJECTED, state("郑五禾"));
        var again = employers.take(Employers.row("郑五禾", number), employers.roster(employers.employer(true), "next"));
        assertEquals(Verdict.ACCEPTED, again.verdict(), () -> Employers.words(again));
    }

    @Test
    void an_objection_says_why_and_comes_while_it_is_in_public() {
        String id = employers.approved("郑六禾");
        assertEquals(List.of("reason"), fields(() -> dispute(id, " ")));
        dispute(id, "重复");
        assertTrue(assertThrows(RuleBroken.class, () -> dispute(id, "重复")).isConflict());
        assertEquals(List.of("outcome", "reason"), fields(() -> settle(id, "maybe", "")));
        settle(id, "dismissed", "不重复");
        assertTrue(
                assertThrows(RuleBroken.class, () -> settle(id, "upheld", "重复")).isConflict());
        daysPass(DAYS);
        assertTrue(assertThrows(RuleBroken.class, () -> dispute(id, "晚了")).isConflict());
    }

    private static List<String> fields(Runnable wrong) {
        return assertThrows(RuleBroken.class, wrong::run).errors().stream()
                .map(error -> error.field())
                .toList();
    }

    @Test
    void only_hr_settles_and_another_streets_reviewer_finds_nothing() {
        String id = employers.approved("郑七禾");
        assertThrows(
                NotFound.class, () -> employers.as(Roles.REVIEWER, District.DINGWANGTAI, () -> desk.dispute(id, "重复")));
        assertThrows(NotAllowed.class, () -> employers.as(Roles.CLERK, District.WENYILU, () -> desk.dispute(id, "重复")));
        employers.as(Roles.INSPECTOR, "district", () -> desk.dispute(id, "重复"));
        assertThrows(
                NotAllowed.class,
                () -> employers.as(Roles.REVIEWER, District.WENYILU, () -> desk.settle(id, "dismissed", "不重复")));
    }
}
