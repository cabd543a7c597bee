package org.nuanmin.hr.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuanmin.hr.District;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ItemLine;
import org.nuanmin.hr.benefit.ItemState;
import org.nuanmin.hr.voucher.Serials;
import org.nuanmin.hr.voucher.VoucherDesk;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.identity.Accounts;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbered vouchers by range, a lost one replaced, and what went wrongly taken back. */
@PortalTest
class VoucherTest {
    private static final String UNION = "unionist";

    private final Portal portal;
    private final ReadyPeople people;
    private final ReceiptDesk desk;

    VoucherTest(Portal portal) {
        this.portal = portal;
        people = new ReadyPeople(portal);
        desk = portal.service(ReceiptDesk.class);
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
        portal.asPortal(() -> {
            try {
                portal.service(Accounts.class)
                        .create(UNION, UNION, "trade-union", "Testing-2021-hr", Map.of(Roles.UNION, "district"));
            } catch (RuleBroken thereAlready) {
                return UNION;
            }
            return UNION;
        });
    }

    private String handed(String unit, String first, String last) {
        return portal.as(UNION, () -> portal.service(VoucherDesk.class).hand("union-voucher", unit, first, last));
    }

    private ItemLine voucher(String application) {
        return portal
                .asPortal(() -> portal.service(ApplicationDesk.class).items(List.of(application)))
                .get(application)
                .stream()
                .filter(line -> line.item().equals("union-voucher"))
                .findFirst()
                .orElseThrow();
    }

    private static ReceiptWish wish(String name, String serial) {
        return new ReceiptWish(
                List.of(new ReceiptWish.Line("union-voucher", serial, null)), name, ReadyPeople.SIGNATURE, null);
    }

    private void mend(Runnable work) {
        portal.as(Roles.REVIEWER, District.WENYILU, () -> {
            work.run();
            return work;
        });
    }

    @Test
    void a_unit_with_ranges_hands_out_of_these_alone_and_the_next_free_one_where_none_is_named() {
        people.allotted("union", 80_000);
        handed(District.WENYILU, "GH-000101", "GH-000103");
        String first = people.ready("韩一禾");
        String second = people.ready("韩二禾");
        String third = people.ready("韩三禾");
        String fourth = people.ready("韩四禾");
        people.clerk(() -> desk.issue(first, wish("韩一禾", "GH-000102")));
        people.clerk(() -> desk.issue(second, wish("韩二禾", "")));
        assertEquals("GH-000101", voucher(second).serial());
        var foreign =
                assertThrows(RuleBroken.class, () -> people.clerk(() -> desk.issue(third, wish("韩三禾", "GH-000999"))));
        assertTrue(foreign.getMessage().contains("GH-000101"), foreign.getMessage());
        people.clerk(() -> desk.issue(third, wish("韩三禾", "")));
        assertEquals("GH-000103", voucher(third).serial(), "102 went before");
        assertThrows(RuleBroken.class, () -> people.clerk(() -> desk.issue(fourth, wish("韩四禾", ""))));

        handed(District.WENYILU, "GH-000104", "GH-000110");
        AfterDesk after = portal.service(AfterDesk.class);
        mend(() -> after.replace(first, "union-voucher", null, "遗失"));
        assertEquals("GH-000104", voucher(first).serial());
        var gone =
                assertThrows(RuleBroken.class, () -> people.clerk(() -> desk.issue(fourth, wish("韩四禾", "GH-000102"))));
        assertTrue(gone.isConflict(), "a void one is never used again");
    }

    @Test
    void the_range_that_was_handed_over_first_is_used_up_first_whatever_its_numbers_are() {
        handed("wulipai", "ZZ-000900", "ZZ-000901");
        handed("wulipai", "AA-000001", "AA-000009");
        var serials = new Serials(portal.database("hr"));
        String campaign = portal.service(Campaigns.class).current().id();
        List<String> gone = Stream.generate(
                        () -> portal.database("hr").write(() -> serials.of(campaign, "union-voucher", "wulipai", "")))
                .limit(3)
                .toList();
        assertEquals(List.of("ZZ-000900", "ZZ-000901", "AA-000001"), gone);
    }

    @Test
    void ranges_never_overlap_and_are_handed_over_by_who_pays_alone() {
        handed("dingwangtai", "DW-0001", "DW-0100");
        var taken = assertThrows(RuleBroken.class, () -> handed("huoxing", "DW-0100", "DW-0200"));
        assertTrue(taken.isConflict());
        assertTrue(taken.getMessage().contains("定王台"), taken.getMessage());
        handed("huoxing", "DW-0101", "DW-0200");
        for (List<String> wrong : List.of(
                List.of("DW-1", "DW-0002"), List.of("DX-0005", "DX-0001"), List.of("甲乙", "丙"), List.of("", "A-1"))) {
            assertThrows(RuleBroken.class, () -> handed("huoxing", wrong.get(0), wrong.get(1)), () -> wrong.toString());
        }
        assertThrows(RuleBroken.class, () -> handed("hr-bureau", "DY-0001", "DY-0002"));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(
                        Roles.STREET,
                        District.WENYILU,
                        () -> portal.service(VoucherDesk.class).hand("union-voucher", "huoxing", "DZ-1", "DZ-2")));
    }

    @Test
    void what_is_reclaimed_gives_its_money_back_and_goes_no_second_time() {
        people.allotted("package", 60_000);
        String id = people.ready("韩五禾");
        people.clerk(() -> desk.issue(id, ReadyPeople.wish("韩五禾", "gift-package")));
        long left = balance();
        AfterDesk after = portal.service(AfterDesk.class);
        mend(() -> after.reclaim(id, "gift-package", "不符合条件"));
        assertEquals(left + 60_000, balance());
        assertEquals(
                ItemState.RECLAIMED,
                portal.asPortal(() -> portal.service(ApplicationDesk.class).items(List.of(id)))
                        .get(id)
                        .get(0)
                        .state());
        assertEquals(ApplicationState.READY, people.employers.of("韩五禾").state(), "the others are still there");
        assertThrows(
                RuleBroken.class, () -> people.clerk(() -> desk.issue(id, ReadyPeople.wish("韩五禾", "gift-package"))));
        assertThrows(RuleBroken.class, () -> mend(() -> after.reclaim(id, "gift-package", "又一次")));
        assertThrows(
                RuleBroken.class, () -> mend(() -> after.reclaim(id, "union-voucher", "还没有发")), "nothing went yet");
    }

    private long balance() {
        Database ledger = portal.database("ledger");
        return ledger.read(() -> ledger.rows(
                        "SELECT balance FROM ledger_account WHERE fund_id = 'package' AND kind = 'ALLOTMENT' AND unit_id = ?",
                        row -> row.number("balance"),
                        District.WENYILU)
                .get(0));
    }
}
