package org.nuanmin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.Books;
import org.nuanmin.ledger.book.PostingRow;
import org.nuanmin.ledger.reversal.ReversalDesk;
import org.nuanmin.ledger.stock.StockDesk;
import org.nuanmin.ledger.stock.StockListing;
import org.nuanmin.ledger.stock.StockRow;
import org.nuanmin.ledger.trail.TrailDesk;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.ledger.Document;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest
class StockTest {
    private static final String KIT = "kit";
    private static final String DISTRICT = "district";

    private final Portal portal;
    private final StockDesk desk;
    private final Ledger ledger;
    private final Keepers keepers;

    StockTest(Portal portal) {
        this.portal = portal;
        desk = portal.service(StockDesk.class);
        ledger = portal.service(Ledger.class);
        keepers = new Keepers(portal);
    }

    private StockDesk.Stocked in(String unit, long quantity) {
        return keepers.street(unit, () -> desk.bringIn(KIT, unit, quantity, "长沙某医药公司", "RK-1"));
    }

    private StockDesk.Stocked over(String from, String to, long quantity) {
        return keepers.street(from, () -> desk.transfer(KIT, from, to, quantity, "DB-1"));
    }

    private StockDesk.Counted counted(String unit, long pieces, String reason) {
        return keepers.street(unit, () -> desk.count(KIT, unit, pieces, reason));
    }

    private ReversalDesk.Reversed back(String unit, Document.Kind kind, String document) {
        return keepers.street(unit, () -> portal.service(ReversalDesk.class).reverse(kind, document, "单据写错"));
    }

    private long held(String unit) {
        return keepers.balance(AccountKind.STORE, KIT, unit);
    }

    private List<StockRow> stocks(String role, String scope, ListQuery query) {
        return portal.as(
                role,
                scope,
                () -> portal.service(Listings.class)
                        .page(StockListing.LIST, query)
                        .items());
    }

    private void assertEven() {
        var trials = keepers.of("package", () -> portal.service(Books.class).trial());
        trials.forEach(trial -> assertTrue(trial.even(), trial::toString));
        assertTrue(trials.stream().anyMatch(trial -> trial.measure().equals("份")), trials::toString);
    }

    @Test
    void what_a_supplier_brings_lies_in_the_street_s_store_and_the_supplier_s_account_shows_it() {
        in("huoxing", 120);
        assertEquals(120, held("huoxing"));
        assertEquals(-120, keepers.balance(AccountKind.SOURCE, KIT, "huoxing"));
        var row = stocks(Roles.STREET, "huoxing", ListQuery.FIRST.with("item", KIT))
                .get(0);
        assertEquals("火星 · 防疫物资礼包", row.name());
        assertEquals("份", row.measure());
        assertEquals(120, row.quantity());
        assertEven();
    }

    @Test
    void goods_that_are_none_of_the_campaign_s_and_quantities_that_are_none_are_refused_at_their_field() {
        for (String item : List.of("gift-package", "data-20gb", "special", "nothing")) {
            var refused = assertThrows(
                    RuleBroken.class,
                    () -> keepers.street("donghu", () -> desk.bringIn(item, "donghu", 1L, "某公司", "RK-2")));
            assertEquals("item", refused.errors().get(0).field(), item);
        }
        for (long pieces : List.of(0L, -1L, 100_000_001L, Long.MAX_VALUE)) {
            var refused = assertThrows(RuleBroken.class, () -> in("donghu", pieces));
            assertEquals("quantity", refused.errors().get(0).field());
        }
        var nothing = assertThrows(
                RuleBroken.class, () -> keepers.street("donghu", () -> desk.bringIn(null, null, null, null, null)));
        assertEquals(5, nothing.errors().size());
        assertEquals(0, held("donghu"));
    }

    @Test
    void each_street_keeps_its_own_store_and_no_other_one_and_the_inspector_reads_all() {
        in("mapoling", 5);
        assertThrows(
                NotFound.class, () -> keepers.street("dongan", () -> desk.bringIn(KIT, "mapoling", 1L, "某公司", "RK-3")));
        assertThrows(
                NotFound.class,
                () -> keepers.street("dongan", () -> desk.transfer(KIT, "mapoling", "dongan", 1L, "DB-3")));
        assertThrows(NotFound.class, () -> keepers.street("dongan", () -> desk.count(KIT, "mapoling", 4L, "少了")));
        for (String role : List.of(Roles.INSPECTOR, Roles.FINANCE, Roles.LEADER)) {
            assertThrows(
                    NotAllowed.class,
                    () -> portal.as(role, DISTRICT, () -> desk.bringIn(KIT, "mapoling", 1L, "某公司", "RK-4")),
                    role);
            assertTrue(
                    stocks(role, DISTRICT, ListQuery.FIRST).stream()
                            .anyMatch(row -> row.unit().equals("mapoling")),
                    role);
        }
        assertTrue(stocks(Roles.STREET, "dongan", ListQuery.FIRST).stream()
                .noneMatch(row -> row.unit().equals("mapoling")));
        assertThrows(NotAllowed.class, () -> stocks(Roles.CLERK, "mapoling", ListQuery.FIRST));
        assertEquals(5, held("mapoling"));
    }

    @Test
    void a_transfer_takes_from_one_store_what_it_gives_the_other_and_never_more_than_lies_there() {
        in("wulipai", 30);
        over("wulipai", "xianghu", 12);
        assertEquals(18, held("wulipai"));
        assertEquals(12, held("xianghu"));
        var much = assertThrows(RuleBroken.class, () -> over("wulipai", "xianghu", 19));
        assertTrue(much.getMessage().contains("18 份") && much.getMessage().contains("19 份"), much.getMessage());
        assertThrows(RuleBroken.class, () -> over("wulipai", "wulipai", 1));
        assertThrows(RuleBroken.class, () -> over("wulipai", "health-bureau", 1));
        assertThrows(RuleBroken.class, () -> over("wulipai", "nowhere", 1));
        assertThrows(RuleBroken.class, () -> over("chaoyangjie", "wulipai", 1), "nothing ever came in there");
        assertEven();
    }

    @Test
    void of_two_transfers_at_once_that_together_overrun_one_is_refused() throws Exception {
        in("mawangdui", 100);
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<StockDesk.Stocked>> both =
                List.of(() -> over("mawangdui", "dongan", 60), () -> over("mawangdui", "dongtundu", 60));
        int went = 0;
        for (Future<StockDesk.Stocked> each : threads.invokeAll(both)) {
            try {
                each.get();
                went++;
            } catch (ExecutionException refused) {
                assertTrue(refused.getCause() instanceof RuleBroken, () -> String.valueOf(refused.getCause()));
            }
        }
        threads.shutdown();
        assertEquals(1, went);
        assertEquals(40, held("mawangdui"));
        assertEven();
    }

    @Test
    void a_count_that_differs_is_booked_with_its_reason_and_one_that_agrees_is_not() {
        in("jiucaiyuan", 50);
        var why = assertThrows(RuleBroken.class, () -> counted("jiucaiyuan", 47, " "));
        assertEquals("reason", why.errors().get(0).field());
        assertEquals(-3, counted("jiucaiyuan", 47, "受潮破损").difference());
        assertEquals(47, held("jiucaiyuan"));
        assertNull(counted("jiucaiyuan", 47, "").id());
        var found = counted("jiucaiyuan", 49, "上次漏点");
        assertEquals(2, found.difference());
        assertEquals(49, held("jiucaiyuan"));
        assertThrows(RuleBroken.class, () -> counted("jiucaiyuan", -1, "不可能"));
        String stored = portal.database("ledger")
                .read(() -> portal.database("ledger")
                        .rows(
                                "SELECT reason FROM ledger_document WHERE id = ?",
                                row -> row.required("reason"),
                                found.id())
                        .get(0));
        assertEquals("上次漏点", stored);
        assertEven();
    }

    @Test
    void two_who_count_one_store_at_once_both_leave_it_at_what_they_counted() throws Exception {
        in("hehuayuan", 80);
        var threads = Executors.newFixedThreadPool(2);
        Callable<StockDesk.Counted> each = () -> counted("hehuayuan", 70, "少十份");
        for (Future<StockDesk.Counted> one : threads.invokeAll(List.of(each, each))) {
            one.get();
        }
        threads.shutdown();
        assertEquals(70, held("hehuayuan"), "the difference is booked once");
        assertEven();
    }

    @Test
    void a_wrong_document_is_taken_back_once_while_the_goods_are_there() {
        var in = in("dingwangtai", 40);
        var over = over("dingwangtai", "huoxing", 10);
        var lost = counted("dingwangtai", 25, "少五份");
        var gone = assertThrows(RuleBroken.class, () -> back("dingwangtai", Document.Kind.GOODS_IN, in.id()));
        assertTrue(gone.getMessage().contains("25 份"), gone.getMessage());
        assertThrows(NotFound.class, () -> back("huoxing", Document.Kind.TRANSFER, over.id()), "the giver takes back");
        assertThrows(NotFound.class, () -> back("dingwangtai", Document.Kind.GOODS_IN, over.id()));
        back("dingwangtai", Document.Kind.TRANSFER, over.id());
        back("dingwangtai", Document.Kind.STOCKTAKE, String.valueOf(lost.id()));
        assertEquals(40, held("dingwangtai"));
        back("dingwangtai", Document.Kind.GOODS_IN, in.id());
        assertEquals(0, held("dingwangtai"));
        var twice = assertThrows(RuleBroken.class, () -> back("dingwangtai", Document.Kind.GOODS_IN, in.id()));
        assertTrue(twice.isConflict());
        assertEven();
    }

    @Test
    void a_piece_goes_to_a_person_like_money_and_is_followed_back_to_who_brought_it() {
        in("wenyilu", 3);
        over("wenyilu", "longping-park", 2);
        String receipt = Ids.next();
        Supplier<String> given = () -> ledger.book(new Document(
                Document.Kind.HAND_OUT,
                "health",
                receipt,
                "longping-park",
                "3.3",
                "",
                List.of(new Move(
                        Place.store(KIT, "longping-park"), Place.person(KIT, "longping-park", Ids.next()), 1, "份"))));
        keepers.portal(given);
        assertEquals(1, held("longping-park"));
        var trail = portal.as(
                Roles.INSPECTOR, DISTRICT, () -> portal.service(TrailDesk.class).of(receipt));
        assertEquals(
                List.of(AccountKind.SOURCE, AccountKind.STORE, AccountKind.STORE, AccountKind.PERSON),
                trail.accounts().stream().map(AccountRow::kind).toList());
        trail.postings().stream()
                .collect(groupingBy(PostingRow::document, summingLong(PostingRow::amount)))
                .forEach((document, sum) -> assertEquals(0, sum, document));
        keepers.portal(given);
        var none = assertThrows(RuleBroken.class, () -> keepers.portal(given));
        assertTrue(none.getMessage().contains("0 份"), none.getMessage());
        assertEven();
    }

    @Test
    void yuan_and_pieces_never_stand_on_one_account() {
        in("dongtundu", 5);
        var wrong = Move.money(Place.store(KIT, "dongtundu"), Place.person(KIT, "dongtundu", Ids.next()), 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> keepers.portal(() -> ledger.book(new Document(
                        Document.Kind.HAND_OUT, "health", Ids.next(), "dongtundu", "3.3", "", List.of(wrong)))));
        assertEven();
    }

    @Test
    void after_any_mix_of_goods_in_transfers_counts_and_reversals_the_books_are_even_and_no_store_below_nothing() {
        var random = new Random(11);
        List<String> units = List.of("chaoyangjie", "donghu", "xianghu");
        List<Runnable> reversals = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            String unit = units.get(random.nextInt(3));
            String other = units.get((units.indexOf(unit) + 1) % 3);
            long pieces = 1 + random.nextInt(40);
            int what = random.nextInt(4);
            try {
                if (what == 0) {
                    String id = in(unit, pieces).id();
                    reversals.add(() -> back(unit, Document.Kind.GOODS_IN, id));
                } else if (what == 1) {
                    String id = over(unit, other, pieces).id();
                    reversals.add(() -> back(unit, Document.Kind.TRANSFER, id));
                } else if (what == 2) {
                    counted(unit, pieces, "盘点");
                } else if (!reversals.isEmpty()) {
                    reversals.remove(random.nextInt(reversals.size())).run();
                }
            } catch (RuleBroken lacking) {
                refused++;
            }
        }
        assertTrue(refused > 0, "some did not fit");
        assertEven();
        Database database = portal.database("ledger");
        assertEquals(
                0,
                database.read(() -> database.rows(
                                "SELECT COUNT(*) AS n FROM ledger_account WHERE kind <> 'SOURCE' AND balance < 0",
                                row -> row.number("n"))
                        .get(0)));
    }
}
