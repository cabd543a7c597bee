package org.nuanmin.ledger;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.ledger.expense.ExpenseDesk;
import org.nuanmin.ledger.fund.FundDesk;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class LedgerTest {
    private static final String DISTRICT = "district";

    private final Portal portal;
    private final FundDesk funds;
    private final ExpenseDesk expenses;
    private final Ledger ledger;
    private final Database database;
    private final Keepers keepers;

    LedgerTest(Portal portal) {
        this.portal = portal;
        funds = portal.service(FundDesk.class);
        expenses = portal.service(ExpenseDesk.class);
        ledger = portal.service(Ledger.class);
        database = portal.database("ledger");
        keepers = new Keepers(portal);
    }

    private long balance(AccountKind kind, String fund, String unit) {
        return keepers.balance(kind, fund, unit);
    }

    private void allotted(String fund, String unit, String amount) {
        keepers.of(fund, () -> funds.book(fund, amount, "长财〔2021〕1号"));
        keepers.of(fund, () -> funds.allot(fund, unit, amount, "芙财〔2021〕2号"));
    }

    private String handOut(String receipt, String unit, String person, long fen) {
        var move = Move.money(Place.allotment("package", unit), Place.person("package", unit, person), fen);
        return keepers.portal(
                () -> ledger.book(new Document(Document.Kind.HAND_OUT, "hr", receipt, unit, "3.1", "", List.of(move))));
    }

    private void assertEven() {
        keepers.of("package", () -> portal.service(Books.class).trial())
                .forEach(trial -> assertTrue(trial.even(), trial::toString));
    }

    @Test
    void what_comes_in_goes_from_the_source_to_the_fund_and_on_to_the_street_and_the_source_shows_it() {
        allotted("package", "huoxing", "6,000.00");
        assertEquals(600_000, balance(AccountKind.ALLOTMENT, "package", "huoxing"));
        assertTrue(balance(AccountKind.SOURCE, "package", "finance-bureau") <= -600_000);
        assertEven();
    }

    @Test
    void nobody_allots_another_unit_s_fund_nor_more_than_a_fund_holds_nor_to_a_bureau() {
        assertThrows(RuleBroken.class, () -> keepers.of("union", () -> funds.allot("package", "huoxing", "1", "文")));
        assertThrows(
                NotAllowed.class,
                () -> portal.as(Roles.STREET, "huoxing", () -> funds.allot("package", "huoxing", "1", "文")));
        var much = assertThrows(
                RuleBroken.class, () -> keepers.of("union", () -> funds.allot("union", "huoxing", "99999999.00", "文")));
        assertTrue(much.getMessage().contains("99,999,999.00"), much.getMessage());
        assertThrows(
                RuleBroken.class, () -> keepers.of("package", () -> funds.allot("package", "hr-bureau", "1", "文")));
        for (String amount : List.of("0", "-1", "1.005", "一百", "", "1e3", "0.00")) {
            assertThrows(
                    RuleBroken.class,
                    () -> keepers.of("package", () -> funds.book("package", amount, "文")),
                    () -> "amount " + amount);
        }
    }

    @Test
    void an_expense_sets_its_money_apart_and_another_hand_pays_it_once() {
        allotted("special", "dongan", "1000.00");
        String id = keepers.street("dongan", () -> expenses.file(wish("dongan", "600.00", "FP-1")));
        assertEquals(40_000, balance(AccountKind.ALLOTMENT, "special", "dongan"));
        var more = assertThrows(
                RuleBroken.class,
                () -> keepers.street("dongan", () -> expenses.file(wish("dongan", "400.01", "FP-2"))));
        assertTrue(more.getMessage().contains("400.00") && more.getMessage().contains("400.01"), more.getMessage());
        var twice = assertThrows(
                RuleBroken.class, () -> keepers.street("dongan", () -> expenses.file(wish("dongan", "1", "fp-1"))));
        assertTrue(twice.isConflict());
        keepers.of("special", () -> {
            expenses.pay(id);
            return id;
        });
        assertEquals(60_000, balance(AccountKind.PAYEE, "special", "dongan"));
        assertThrows(
                RuleBroken.class,
                () -> keepers.of("special", () -> {
                    expenses.pay(id);
                    return id;
                }));
        assertEven();
    }

    @Test
    void a_refused_expense_frees_its_money_and_its_invoice() {
        allotted("special", "donghu", "500.00");
        String id = keepers.street("donghu", () -> expenses.file(wish("donghu", "500.00", "FP-9")));
        keepers.of("special", () -> {
            expenses.refuse(id, "票据不清");
            return id;
        });
        assertEquals(50_000, balance(AccountKind.ALLOTMENT, "special", "donghu"));
        assertFalse(keepers.street("donghu", () -> expenses.file(wish("donghu", "500.00", "FP-9")))
                .isEmpty());
        assertEven();
    }

    @Test
    void a_fund_never_pays_for_what_another_is_there_for() {
        allotted("package", "xianghu", "500.00");
        allotted("special", "xianghu", "500.00");
        var wrong = assertThrows(
                RuleBroken.class,
                () -> keepers.street(
                        "xianghu",
                        () -> expenses.file(new ExpenseDesk.Wish("package", "xianghu", "1.00", "取暖", "某厂", "FP-3"))));
        assertEquals("fund", wrong.errors().get(0).field());
        var purpose = assertThrows(
                RuleBroken.class,
                () -> keepers.street(
                        "xianghu",
                        () -> expenses.file(new ExpenseDesk.Wish("special", "xianghu", "1.00", "旅游", "某厂", "FP-3"))));
        assertEquals("category", purpose.errors().get(0).field());
        assertThrows(
                NotFound.class, () -> keepers.street("xianghu", () -> expenses.file(wish("huoxing", "1.00", "FP-3"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Move.money(
                        Place.allotment("special", "xianghu"), Place.person("package", "xianghu", "somebody"), 1));
    }

    @Test
    void of_two_expenses_at_once_that_together_overrun_one_is_refused() throws Exception {
        allotted("special", "mawangdui", "1000.00");
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<String>> both = List.of(
                () -> keepers.street("mawangdui", () -> expenses.file(wish("mawangdui", "600.00", "FP-A"))),
                () -> keepers.street("mawangdui", () -> expenses.file(wish("mawangdui", "600.00", "FP-B"))));
        int filed = 0;
        for (Future<String> each : threads.invokeAll(both)) {
            try {
                each.get();
                filed++;
            } catch (ExecutionException refused) {
                assertTrue(refused.getCause() instanceof RuleBroken, () -> String.valueOf(refused.getCause()));
            }
        }
        threads.shutdown();
        assertEquals(1, filed);
        assertEquals(40_000, balance(AccountKind.ALLOTMENT, "special", "mawangdui"));
        assertEven();
    }

    @Test
    void what_was_handed_out_is_followed_from_the_receipt_to_its_source_by_the_own_street_alone() {
        allotted("package", "wulipai", "1200.00");
        String receipt = Ids.next();
        handOut(receipt, "wulipai", Ids.next(), 60_000);
        var trails = portal.service(TrailDesk.class);
        var trail = portal.as(Roles.STREET, "wulipai", () -> trails.of(receipt));
        assertEquals(
                List.of(AccountKind.SOURCE, AccountKind.FUND, AccountKind.ALLOTMENT, AccountKind.PERSON),
                trail.accounts().stream().map(AccountRow::kind).toList());
        trail.postings().stream()
                .collect(groupingBy(PostingRow::document, summingLong(PostingRow::amount)))
                .forEach((document, sum) -> assertEquals(0, sum, document));
        assertThrows(NotFound.class, () -> portal.as(Roles.STREET, "huoxing", () -> trails.of(receipt)));
        assertThrows(NotFound.class, () -> portal.as(Roles.INSPECTOR, DISTRICT, () -> trails.of(Ids.next())));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.LEADER, DISTRICT, () -> trails.of(receipt)));
    }

    @Test
    void a_document_is_taken_back_once_and_its_money_is_there_again() {
        allotted("package", "dongtundu", "600.00");
        String receipt = Ids.next();
        String document = handOut(receipt, "dongtundu", Ids.next(), 60_000);
        assertThrows(RuleBroken.class, () -> handOut(Ids.next(), "dongtundu", Ids.next(), 1));
        keepers.portal(() -> ledger.reverse(document, receipt, "发错"));
        assertEquals(60_000, balance(AccountKind.ALLOTMENT, "package", "dongtundu"));
        var twice = assertThrows(RuleBroken.class, () -> keepers.portal(() -> ledger.reverse(document, receipt, "再来")));
        assertTrue(twice.isConflict());
        assertEven();
    }

    @Test
    void after_any_mix_of_hand_outs_and_reversals_the_books_are_even() {
        allotted("package", "mapoling", "50000.00");
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String receipt = Ids.next();
            String document = handOut(receipt, "mapoling", Ids.next(), 1 + random.nextInt(60_000));
            if (random.nextInt(3) == 0) {
                keepers.portal(() -> ledger.reverse(document, receipt, "冲销"));
            }
        }
        assertEven();
        assertEquals(
                0,
                database.read(() -> database.rows(
                                "SELECT COUNT(*) AS n FROM ledger_account WHERE kind <> 'SOURCE' AND balance < 0",
                                row -> row.number("n"))
                        .get(0)));
    }

    private static ExpenseDesk.Wish wish(String unit, String amount, String invoice) {
        return new ExpenseDesk.Wish("special", unit, amount, "取暖", "长沙某暖通店", invoice);
    }
}
