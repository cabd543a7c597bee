package org.nuanmin.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.rest.Yuan;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class ReversalTest {
    private final Portal portal;
    private final FundDesk funds;
    private final ReversalDesk reversals;
    private final Keepers keepers;

    ReversalTest(Portal portal) {
        this.portal = portal;
        funds = portal.service(FundDesk.class);
        reversals = portal.service(ReversalDesk.class);
        keepers = new Keepers(portal);
    }

    private String booked(String fund, String amount) {
        return keepers.of(fund, () -> funds.book(fund, amount, "长财〔2021〕1号").id());
    }

    private String allotted(String fund, String unit, String amount) {
        return keepers.of(
                fund, () -> funds.allot(fund, unit, amount, "芙财〔2021〕2号").id());
    }

    private ReversalDesk.Reversed reverse(String fund, Document.Kind kind, String document) {
        return keepers.of(fund, () -> reversals.reverse(kind, document, "文号写错"));
    }

    private void assertEven() {
        keepers.of("package", () -> portal.service(Books.class).trial())
                .forEach(trial -> assertTrue(trial.even(), trial::toString));
    }

    @Test
    void a_wrong_allotment_is_reversed_and_its_money_is_the_fund_s_again() {
        booked("special", "900.00");
        long before = keepers.balance(AccountKind.FUND, "special", "finance-bureau");
        String document = allotted("special", "hehuayuan", "900.00");
        var back = reverse("special", Document.Kind.ALLOTMENT, document);
        assertEquals(document, back.of().id());
        assertEquals("hehuayuan", back.of().unit());
        assertEquals(0, keepers.balance(AccountKind.ALLOTMENT, "special", "hehuayuan"));
        assertEquals(before, keepers.balance(AccountKind.FUND, "special", "finance-bureau"));
        assertEquals(back.id(), portal.service(Books.class).reversal(document).orElseThrow());
        assertTrue(portal.service(Books.class).reversal(back.id()).isEmpty());
        long figure = keepers.portal(() -> portal.service(Counters.class)
                .in(portal.service(Campaigns.class).current().id())
                .sum(
                        LedgerCounters.ALLOTTED,
                        "hehuayuan",
                        portal.service(Clocks.class).today()));
        assertEquals(0, figure, "what was taken back is in no figure");
        assertEven();
    }

    @Test
    void a_wrong_income_is_reversed_and_the_source_shows_it_no_more() {
        long source = keepers.balance(AccountKind.SOURCE, "union", "trade-union");
        String document = booked("union", "77.00");
        reverse("union", Document.Kind.BOOKING, document);
        assertEquals(source, keepers.balance(AccountKind.SOURCE, "union", "trade-union"));
        assertEven();
    }

    @Test
    void nothing_is_reversed_a_second_time_nor_a_reversal_itself() {
        booked("special", "10.00");
        String document = allotted("special", "dingwangtai", "10.00");
        String reversal = reverse("special", Document.Kind.ALLOTMENT, document).id();
        var twice = assertThrows(RuleBroken.class, () -> reverse("special", Document.Kind.ALLOTMENT, document));
        assertTrue(twice.isConflict());
        assertThrows(NotFound.class, () -> reverse("special", Document.Kind.ALLOTMENT, reversal));
    }

    @Test
    void of_two_who_reverse_one_document_at_once_one_is_told_that_it_is_done() throws Exception {
        booked("special", "50.00");
        String document = allotted("special", "jiucaiyuan", "50.00");
        var threads = Executors.newFixedThreadPool(2);
        Callable<String> each =
                () -> reverse("special", Document.Kind.ALLOTMENT, document).id();
        int done = 0;
        for (Future<String> one : threads.invokeAll(List.of(each, each))) {
            try {
                one.get();
                done++;
            } catch (ExecutionException second) {
                assertTrue(
                        second.getCause() instanceof RuleBroken rule && rule.isConflict(),
                        () -> String.valueOf(second.getCause()));
            }
        }
        threads.shutdown();
        assertEquals(1, done);
        assertEquals(0, keepers.balance(AccountKind.ALLOTMENT, "special", "jiucaiyuan"));
        assertEven();
    }

    @Test
    void what_is_committed_already_is_not_taken_back_until_it_came_back() {
        booked("special", "300.00");
        String document = allotted("special", "huoxing", "300.00");
        var desk = portal.service(ExpenseDesk.class);
        String expense = keepers.street(
                "huoxing",
                () -> desk.file(new ExpenseDesk.Wish("special", "huoxing", "0.01", "取暖", "长沙某暖通店", "FP-R1")));
        var gone = assertThrows(RuleBroken.class, () -> reverse("special", Document.Kind.ALLOTMENT, document));
        assertFalse(gone.isConflict());
        assertTrue(gone.getMessage().contains("299.99 元") && gone.getMessage().contains("300.00 元"), gone.getMessage());
        keepers.of("special", () -> {
            desk.refuse(expense, "票据不清");
            return expense;
        });
        reverse("special", Document.Kind.ALLOTMENT, document);
        assertEquals(0, keepers.balance(AccountKind.ALLOTMENT, "special", "huoxing"));
        assertEven();
    }

    @Test
    void an_income_that_is_allotted_further_is_not_taken_back() {
        long held = keepers.balance(AccountKind.FUND, "union", "trade-union");
        String document = booked("union", "500.00");
        allotted("union", "dongan", Yuan.of(held + 1));
        assertThrows(RuleBroken.class, () -> reverse("union", Document.Kind.BOOKING, document));
        assertEven();
    }

    @Test
    void only_who_keeps_the_fund_reverses_and_only_with_a_reason() {
        booked("package", "20.00");
        String document = allotted("package", "chaoyangjie", "20.00");
        assertThrows(
                NotFound.class,
                () -> keepers.of("union", () -> reversals.reverse(Document.Kind.ALLOTMENT, document, "不是本单位的资金")));
        assertThrows(
                NotAllowed.class,
                () -> keepers.street("chaoyangjie", () -> reversals.reverse(Document.Kind.ALLOTMENT, document, "街道")));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(
                        Roles.INSPECTOR, "district", () -> reversals.reverse(Document.Kind.ALLOTMENT, document, "督查")));
        var why = assertThrows(
                RuleBroken.class,
                () -> keepers.of("package", () -> reversals.reverse(Document.Kind.ALLOTMENT, document, " ")));
        assertEquals("reason", why.errors().get(0).field());
        assertThrows(NotFound.class, () -> reverse("package", Document.Kind.BOOKING, document));
        assertThrows(NotFound.class, () -> reverse("package", Document.Kind.ALLOTMENT, Ids.next()));
        assertEquals(2_000, keepers.balance(AccountKind.ALLOTMENT, "package", "chaoyangjie"));
    }

    @Test
    void the_trail_of_what_was_handed_out_shows_the_allotment_that_was_taken_back_beside_the_one_that_stands() {
        booked("package", "1200.00");
        String wrong = allotted("package", "dongtundu", "600.00");
        String right = allotted("package", "dongtundu", "600.00");
        String reversal = reverse("package", Document.Kind.ALLOTMENT, wrong).id();
        String receipt = Ids.next();
        var move = Move.money(
                Place.allotment("package", "dongtundu"), Place.person("package", "dongtundu", Ids.next()), 60_000);
        keepers.portal(() -> portal.service(Ledger.class)
                .book(new Document(Document.Kind.HAND_OUT, "hr", receipt, "dongtundu", "3.1", "", List.of(move))));
        var trail = keepers.street(
                "dongtundu", () -> portal.service(TrailDesk.class).of(receipt));
        var documents =
                trail.postings().stream().map(posting -> posting.document()).toList();
        assertTrue(documents.containsAll(List.of(wrong, right, reversal)), documents::toString);
        assertEquals(
                List.of(wrong, wrong),
                trail.postings().stream()
                        .filter(posting -> posting.document().equals(reversal))
                        .map(posting -> posting.reverses())
                        .toList());
        assertTrue(
                trail.postings().stream().anyMatch(posting -> posting.reason().equals("文号写错")));
        assertEven();
    }
}
