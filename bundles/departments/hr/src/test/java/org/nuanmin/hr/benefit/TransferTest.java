package org.nuanmin.hr.benefit;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Notices;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of an application whose person resigned, or moved to another street. */
@PortalTest
class TransferTest {
    private final Portal portal;
    private final Employers employers;
    private final ApplicationDesk desk;
    private final TransferDesk transfers;

    TransferTest(Portal portal) {
        this.portal = portal;
        employers = new Employers(portal);
        desk = portal.service(ApplicationDesk.class);
        transfers = portal.service(TransferDesk.class);
    }

    private void giveUp(String id, String reason) {
        employers.as(Roles.REVIEWER, District.WENYILU, () -> desk.giveUp(id, reason));
    }

    private void transfer(String id, String unit, String reason) {
        employers.as(Roles.STREET, District.WENYILU, () -> transfers.transfer(id, unit, reason));
    }

    /** One item of it was handed out. */
    private void begun(String id) {
        var database = portal.database("hr");
        database.write(() -> database.update(
                "UPDATE hr_item SET state = 'ISSUED' WHERE application_id = ? AND item_id = 'gift-package'", id));
    }

    private static List<String> fields(Runnable wrong) {
        return assertThrows(RuleBroken.class, wrong::run).errors().stream()
                .map(error -> error.field())
                .toList();
    }

    private boolean sees(String street, String id) {
        return portal.as(
                Roles.STREET,
                street,
                () -> portal.service(Listings.class)
                        .one(ApplicationListing.LIST, id)
                        .isPresent());
    }

    @Test
    void who_resigned_before_anything_was_handed_out_gets_nothing_and_may_be_applied_for_again() {
        String number = Employers.number("42");
        String id = employers.approved("王一禾", number);
        assertEquals(List.of("reason"), fields(() -> giveUp(id, "")));
        giveUp(id, "已离职");
        assertEquals(ApplicationState.VOID, employers.of("王一禾").state());
        assertTrue(portal.asPortal(() -> desk.items(List.of(id))).get(id).stream()
                .allMatch(line -> line.state() == ItemState.VOID));
        var again = employers.take(Employers.row("王一禾", number), employers.roster(employers.employer(true), "next"));
        assertEquals(Verdict.ACCEPTED, again.verdict(), () -> Employers.words(again));
    }

    @Test
    void what_is_not_ready_or_is_begun_is_not_given_up() {
        employers.take(
                Employers.row("王二禾", Employers.number("42")), employers.roster(employers.employer(true), "draft"));
        String draft = employers.of("王二禾").id();
        assertTrue(assertThrows(RuleBroken.class, () -> giveUp(draft, "已离职")).isConflict());
        String ready = employers.approved("王三禾");
        begun(ready);
        assertTrue(assertThrows(RuleBroken.class, () -> giveUp(ready, "已离职")).isConflict());
        assertTrue(assertThrows(RuleBroken.class, () -> transfer(ready, District.DINGWANGTAI, "搬家"))
                .isConflict());
        assertThrows(
                NotAllowed.class, () -> employers.as(Roles.CLERK, District.WENYILU, () -> desk.giveUp(ready, "已离职")));
    }

    @Test
    void who_moved_is_seen_by_the_new_street_and_no_longer_by_the_old_one() {
        String id = employers.approved("王四禾");
        transfer(id, District.DINGWANGTAI, "搬到定王台");
        assertEquals(ApplicationState.READY, employers.of("王四禾").state());
        assertTrue(sees(District.DINGWANGTAI, id) && !sees(District.WENYILU, id));
        assertThrows(NotFound.class, () -> giveUp(id, "已离职"));
        employers.as(Roles.REVIEWER, District.DINGWANGTAI, () -> desk.giveUp(id, "已离职"));
        assertEquals(List.of("DRAFT", "SUBMITTED", "REVIEWED", "READY", "TRANSFERRED", "VOID"), employers.kinds(id));
        var moved = portal.asPortal(() -> desk.steps(id)).get(4);
        assertEquals("文艺路 → 定王台 · 搬到定王台", moved.note());
        assertTrue(
                portal.audit().about(id).stream().anyMatch(each -> each.action().equals("hr.application.transferred")));
    }

    @Test
    void both_streets_are_told() {
        String id = employers.approved("王五禾");
        transfer(id, District.DINGWANGTAI, "搬家");
        assertTrue(told(District.DINGWANGTAI).stream().anyMatch(each -> each.contains("文艺路转来一份发放申报")));
        assertTrue(told(District.WENYILU).stream().anyMatch(each -> each.contains("已转到定王台")));
    }

    private List<String> told(String street) {
        return portal
                .as(Roles.STREET, street, () -> portal.service(Notices.class).own(true, 20))
                .stream()
                .map(notice -> notice.in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    @Test
    void a_draft_that_moved_is_submitted_by_the_new_street() {
        employers.take(
                Employers.row("王六禾", Employers.number("42")), employers.roster(employers.employer(true), "draft"));
        String id = employers.of("王六禾").id();
        transfer(id, District.DINGWANGTAI, "搬家");
        employers.as(Roles.STREET, District.DINGWANGTAI, () -> desk.submit(id, ""));
        assertEquals(ApplicationState.SUBMITTED, employers.of("王六禾").state());
    }

    @Test
    void it_goes_to_another_street_or_a_park_with_a_reason() {
        String id = employers.approved("王七禾");
        assertEquals(List.of("unit", "reason"), fields(() -> transfer(id, "", " ")));
        assertEquals(List.of("unit"), fields(() -> transfer(id, "hr-bureau", "搬家")));
        assertEquals(List.of("unit"), fields(() -> transfer(id, District.WENYILU, "搬家")));
        transfer(id, "longping-park", "单位在园区");
        assertEquals("longping-park", employers.of("王七禾").unit());
    }
}
