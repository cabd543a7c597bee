package org.nuanmin.hr.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Attachments;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is ready is handed out once, for a signature, from the money that is there for it. */
@PortalTest
class ReceiptDeskTest {
    private final Portal portal;
    private final ReadyPeople people;
    private final ReceiptDesk desk;

    ReceiptDeskTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        desk = portal.service(ReceiptDesk.class);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    private void money() {
        people.allotted("package", 60_000);
        people.allotted("union", 20_000);
    }

    private Map<String, ItemState> items(String application) {
        var states = new java.util.LinkedHashMap<String, ItemState>();
        for (ItemLine line : portal.asPortal(() -> portal.service(ApplicationDesk.class)
                .items(List.of(application))
                .get(application))) {
            states.put(line.item(), line.state());
        }
        return states;
    }

    private long balance(String fund, String kind) {
        Database ledger = portal.database("ledger");
        return ledger.read(() -> ledger.rows(
                        "SELECT SUM(balance) AS n FROM ledger_account WHERE fund_id = ? AND kind = ? AND unit_id = ?",
                        row -> row.numberOrNull("n") == null ? 0 : row.number("n"),
                        fund,
                        kind,
                        District.WENYILU)
                .get(0));
    }

    @Test
    void three_items_go_by_one_receipt_and_the_application_is_done_when_the_data_arrived() {
        money();
        String id = people.ready("钱一禾");
        long before = balance("package", "ALLOTMENT");
        String receipt = people.clerk(
                () -> desk.issue(id, ReadyPeople.wish("钱一禾", "gift-package", "union-voucher", "data-20gb")));
        assertEquals(
                Map.of(
                        "gift-package",
                        ItemState.ISSUED,
                        "union-voucher",
                        ItemState.ISSUED,
                        "data-20gb",
                        ItemState.ORDERED),
                items(id));
        assertEquals(before - 60_000, balance("package", "ALLOTMENT"));
        assertEquals(ApplicationState.READY, people.employers.of("钱一禾").state());
        assertFalse(people.clerk(() -> desk.get(receipt)).proxy());
        assertEquals(1, portal.service(Attachments.class).of("hr", receipt).size());
        portal.as(Roles.HR_OFFICER, "district", () -> {
            portal.service(OrderDesk.class).arrived(id, "data-20gb");
            return id;
        });
        assertEquals(ApplicationState.ISSUED, people.employers.of("钱一禾").state());
        assertEquals(20, balance("data-20gb", "PERSON"));
        var signed = portal.asPortal(() -> portal.service(Counters.class)
                .in(portal.service(Campaigns.class).current().id())
                .sum("hr.items.issued.gift-package", District.WENYILU, LocalDate.of(2099, 1, 1)));
        assertTrue(signed >= 1);
    }

    @Test
    void three_receipts_on_three_days_are_one_for_each_item() {
        money();
        String id = people.ready("钱二禾");
        for (String item : ReadyPeople.ALL) {
            people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱二禾", item)));
            portal.clock().forward(Duration.ofDays(1));
        }
        var lines = portal.asPortal(() -> portal.service(Listings.class)
                .page(IssueListing.LIST, ListQuery.FIRST.with("application", id))
                .items());
        assertEquals(3, lines.stream().map(IssueLine::receipt).distinct().count());
    }

    @Test
    void an_item_that_went_is_a_conflict_and_nothing_else_goes_with_it() {
        money();
        String id = people.ready("钱三禾");
        people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱三禾", "gift-package")));
        var again = assertThrows(
                RuleBroken.class,
                () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱三禾", "union-voucher", "gift-package"))));
        assertTrue(again.isConflict());
        assertTrue(again.getMessage().contains("留长礼包"), again.getMessage());
        assertEquals(ItemState.READY, items(id).get("union-voucher"));
    }

    @Test
    void fifty_who_issue_one_package_at_once_issue_one() throws Exception {
        people.allotted("package", 60_000 * 50);
        String id = people.ready("钱四禾");
        long before = balance("package", "ALLOTMENT");
        var threads = Executors.newFixedThreadPool(10);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(() -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱四禾", "gift-package"))));
        }
        int issued = 0;
        for (Future<String> each : threads.invokeAll(all)) {
            try {
                each.get();
                issued++;
            } catch (ExecutionException refused) {
                assertTrue(refused.getCause() instanceof RuleBroken, () -> String.valueOf(refused.getCause()));
            }
        }
        threads.shutdown();
        assertEquals(1, issued);
        assertEquals(before - 60_000, balance("package", "ALLOTMENT"));
    }

    @Test
    void without_money_nothing_goes_and_nothing_is_half_done() {
        String id = people.ready("钱五禾");
        long left = balance("union", "ALLOTMENT");
        if (left > 0) {
            return;
        }
        var poor = assertThrows(
                RuleBroken.class, () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱五禾", "union-voucher"))));
        assertTrue(poor.getMessage().contains("200.00"), poor.getMessage());
        assertEquals(ItemState.READY, items(id).get("union-voucher"));
    }

    @Test
    void a_serial_is_one_person_s() {
        people.allotted("union", 40_000);
        String first = people.ready("钱六禾");
        String second = people.ready("钱七禾");
        people.clerk(() -> desk.issue(first, voucher("钱六禾", "gh-0001")));
        var taken =
                assertThrows(RuleBroken.class, () -> people.clerk(() -> desk.issue(second, voucher("钱七禾", "GH-0001"))));
        assertTrue(taken.isConflict());
        assertEquals(ItemState.READY, items(second).get("union-voucher"));
    }

    private static ReceiptWish voucher(String name, String serial) {
        return new ReceiptWish(
                List.of(new ReceiptWish.Line("union-voucher", serial, null)), name, ReadyPeople.SIGNATURE, null);
    }

    @Test
    void whoever_signs_for_another_is_a_proxy_and_a_wrong_phone_fails_its_own_line() {
        money();
        String id = people.ready("钱八禾");
        String receipt = people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱大姐", "gift-package", "data-20gb")));
        assertTrue(people.clerk(() -> desk.get(receipt)).proxy());
        portal.as(Roles.HR_OFFICER, "district", () -> {
            portal.service(OrderDesk.class).failed(id, "data-20gb", "空号");
            return id;
        });
        assertEquals(ItemState.ISSUED, items(id).get("gift-package"));
        assertEquals(ItemState.FAILED, items(id).get("data-20gb"));
        var line = new ReceiptWish.Line("data-20gb", null, "139 0000 0000");
        people.clerk(() -> desk.issue(id, new ReceiptWish(List.of(line), "钱八禾", ReadyPeople.SIGNATURE, null)));
        assertEquals(ItemState.ORDERED, items(id).get("data-20gb"));
    }

    @Test
    void who_had_a_hand_in_it_before_does_not_hand_it_out_nor_does_another_street() {
        money();
        String id = people.ready("钱九禾");
        people.account("all-hands", Map.of(Roles.CLERK, District.WENYILU, Roles.STREET, District.WENYILU));
        String own = people.employers.of("钱九禾").id();
        assertThrows(
                NotFound.class,
                () -> portal.as(
                        Roles.CLERK, "dingwangtai", () -> desk.issue(own, ReadyPeople.wish("钱九禾", "gift-package"))));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(
                        Roles.STREET, District.WENYILU, () -> desk.issue(id, ReadyPeople.wish("钱九禾", "gift-package"))));
    }

    @Test
    void bad_input_names_each_field_and_stores_nothing() {
        String id = people.ready("钱十禾");
        var wrong = assertThrows(
                RuleBroken.class,
                () -> people.clerk(() -> desk.issue(id, new ReceiptWish(List.of(), " ", "data:text/plain,x", null))));
        assertEquals(
                List.of("items", "receivedBy", "signature"),
                wrong.errors().stream().map(error -> error.field()).toList());
        assertThrows(RuleBroken.class, () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱十禾", "turkey"))));
        assertThrows(
                RuleBroken.class,
                () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("钱十禾", "gift-package", "gift-package"))));
        assertTrue(items(id).values().stream().allMatch(state -> state == ItemState.READY));
    }
}
