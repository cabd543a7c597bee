package org.nuanmin.ledger.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.ledger.expense.ExpenseListing;
import org.nuanmin.ledger.expense.ExpenseRow;
import org.nuanmin.portal.api.identity.Roles;
import org.nuanmin.portal.api.ledger.Ledger;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Reconciling;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.testkit.Portal;
import org.nuanmin.testkit.PortalTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files from outside are compared with the books, line by line, and each document is matched once. */
@PortalTest
class ReconcileTest {
    private static final String PHONE = "13987654321";

    private final Portal portal;
    private final Files files;
    private final ReconcileDesk desk;
    private final Database database;

    ReconcileTest(Portal portal) {
        this.portal = portal;
        files = new Files(portal);
        desk = portal.service(ReconcileDesk.class);
        database = portal.database("ledger");
        portal.clock().start(Instant.parse("2021-02-08T01:00:00Z"));
    }

    private void finance(Runnable work) {
        files.keepers.of("package", () -> {
            work.run();
            return work;
        });
    }

    private ExpenseRow expense(String id) {
        return portal.asPortal(() -> portal.service(Listings.class).one(ExpenseListing.LIST, id))
                .orElseThrow();
    }

    private static List<EntryState> states(List<EntryRow> lines) {
        return lines.stream().map(EntryRow::state).toList();
    }

    @Test
    void a_paid_expense_is_matched_by_its_invoice_and_the_same_file_twice_matches_nothing_twice() {
        String id = files.paid("huoxing", "800.00", "HX-1");
        assertNull(expense(id).reconciledAt());
        Job first = files.taken("package", StatementKind.BANK, "HX-1,800.00,2021-02-05");
        assertEquals(1, first.accepted(), first::toString);
        assertNotNull(expense(id).reconciledAt());
        Job second = files.taken("package", StatementKind.BANK, "HX-1,800.00,2021-02-05");
        assertEquals(1, second.accepted(), second::toString);
        assertEquals(List.of(EntryState.MATCHED, EntryState.ALREADY), states(files.called("HX-1")));
        assertEquals(0, files.statement(second).open());
        assertEquals("2 月上半月", files.statement(first).note());
    }

    @Test
    void what_is_not_reconciled_yet_is_a_filter_of_the_expenses() {
        String paid = files.paid("wulipai", "10.00", "WLP-1");
        var left = ListQuery.FIRST.with("unit", "wulipai").with("reconciled", "NO");
        assertEquals(1, portal.asPortal(() -> portal.service(Listings.class).count(ExpenseListing.LIST, left)));
        files.taken("package", StatementKind.BANK, paid + ",10.00,2021-02-05");
        assertEquals(0, portal.asPortal(() -> portal.service(Listings.class).count(ExpenseListing.LIST, left)));
    }

    @Test
    void an_amount_that_differs_is_told_and_stands_once_somebody_says_why() {
        String id = files.paid("dongan", "500.00", "DA-1");
        Job job = files.taken("package", StatementKind.BANK, "DA-1,\"5,000.00\",2021-02-05", "DA-NONE,1,2021-02-05");
        assertEquals(2, job.held(), job::toString);
        assertTrue(job.errors().get(0).message().contains("500.00"), job::toString);
        assertEquals("amount-differs", job.errors().get(0).code());
        assertEquals("unknown", job.errors().get(1).code());
        assertEquals(2, files.statement(job).open());
        assertNull(expense(id).reconciledAt());
        EntryRow line = files.called("DA-1").get(0);
        assertEquals(EntryState.DIFFERS, line.state());
        assertEquals("500.00 元", line.bookedWords());

        assertThrows(RuleBroken.class, () -> finance(() -> desk.settle(line.id(), " ")));
        assertThrows(
                NotAllowed.class,
                () -> files.keepers.of("union", () -> {
                    desk.settle(line.id(), "不是我的");
                    return line;
                }));
        finance(() -> desk.settle(line.id(), "银行合并支付两张发票"));
        assertNotNull(expense(id).reconciledAt());
        assertEquals(1, files.statement(job).open());
        finance(() -> desk.settle(files.called("DA-NONE").get(0).id(), "手续费"));
        assertEquals(0, files.statement(job).open());
        var again = assertThrows(RuleBroken.class, () -> finance(() -> desk.settle(line.id(), "再说一次")));
        assertTrue(again.isConflict());
    }

    @Test
    void a_match_is_undone_with_a_reason_that_stays_and_another_file_may_match_the_same() {
        String id = files.paid("donghu", "60.00", "DH-1");
        files.taken("package", StatementKind.BANK, "DH-1,60.00,2021-02-05");
        EntryRow line = files.called("DH-1").get(0);
        assertThrows(RuleBroken.class, () -> finance(() -> desk.undo(line.id(), null)));
        finance(() -> desk.undo(line.id(), "看错了行"));
        assertNull(expense(id).reconciledAt());
        files.taken("package", StatementKind.BANK, "DH-1,60.00,2021-02-06");
        assertEquals(List.of(EntryState.UNDONE, EntryState.MATCHED), states(files.called("DH-1")));
        assertNotNull(expense(id).reconciledAt());
        var steps = portal.asPortal(() -> desk.steps(line.id()));
        assertEquals("看错了行", steps.get(0).reason());
        assertTrue(assertThrows(RuleBroken.class, () -> finance(() -> desk.undo(line.id(), "再撤")))
                .isConflict());
    }

    @Test
    void a_difference_is_not_settled_once_another_line_stands_for_the_same() {
        files.paid("huoxing", "50.00", "HX-9T");
        files.taken("package", StatementKind.BANK, "HX-9T,51.00,2021-02-05", "HX-9T,50.00,2021-02-05");
        EntryRow differs = files.called("HX-9T").stream()
                .filter(line -> line.state() == EntryState.DIFFERS)
                .findFirst()
                .orElseThrow();
        var late = assertThrows(RuleBroken.class, () -> finance(() -> desk.settle(differs.id(), "含手续费")));
        assertTrue(late.isConflict());
        assertEquals(LedgerTexts.say("statement.taken").in(Locale.ENGLISH), late.getMessage());
        assertTrue(portal.asPortal(() -> desk.steps(differs.id())).isEmpty(), "nothing of it is stored");
    }

    @Test
    void what_was_settled_and_undone_is_open_again() {
        String id = files.paid("mapoling", "70.00", "MPL-1");
        Job job = files.taken("package", StatementKind.BANK, "MPL-1,71.00,2021-02-05");
        EntryRow line = files.called("MPL-1").get(0);
        finance(() -> desk.settle(line.id(), "含手续费"));
        finance(() -> desk.undo(line.id(), "手续费另记"));
        assertEquals(EntryState.DIFFERS, files.called("MPL-1").get(0).state());
        assertEquals(1, files.statement(job).open());
        assertNull(expense(id).reconciledAt());
    }

    @Test
    void two_files_at_once_match_a_line_once() throws Exception {
        files.paid("mawangdui", "90.00", "MWD-1");
        var matching = portal.service(Matching.class);
        finance(() -> List.of("one", "two").forEach(each -> matching.begin(StatementKind.BANK, each, "")));
        var line =
                Stated.of(Stated.given(), StatementKind.BANK, Map.of("单号", "MWD-1", "金额", "90.00", "日期", "2021-02-05"));
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<EntryState>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String file = i % 2 == 0 ? "one" : "two";
            all.add(() -> files.keepers.of(
                    "package",
                    () -> matching.take(StatementKind.BANK, file, line).state()));
        }
        List<EntryState> ended = new ArrayList<>();
        for (Future<EntryState> each : threads.invokeAll(all)) {
            try {
                ended.add(each.get());
            } catch (ExecutionException crossed) {
                assertTrue(crossed.getCause() instanceof NotNow, () -> String.valueOf(crossed.getCause()));
            }
        }
        threads.shutdown();
        assertEquals(
                1, ended.stream().filter(state -> state == EntryState.MATCHED).count(), ended::toString);
        assertEquals(
                1,
                database.read(() -> database.rows(
                                "SELECT COUNT(*) AS n FROM ledger_statement_entry WHERE match_id IS NOT NULL AND reference = 'MWD-1'",
                                row -> row.number("n"))
                        .get(0)));
    }

    @Test
    void of_two_large_files_at_once_each_document_is_matched_once_whatever_their_order() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.paid("xianghu", "1.00", "XH-" + i);
            lines.add("XH-" + i + ",1.00,2021-02-05");
        }
        Job one = files.started("package", StatementKind.BANK, lines.toArray(String[]::new));
        java.util.Collections.reverse(lines);
        Job two = files.started("package", StatementKind.BANK, lines.toArray(String[]::new));
        assertEquals(12, files.ended("package", one).accepted());
        assertEquals(12, files.ended("package", two).accepted());
        List<EntryState> ended = new ArrayList<>(states(files.lines(one)));
        ended.addAll(states(files.lines(two)));
        assertEquals(12, ended.stream().filter(EntryState.MATCHED::equals).count(), ended::toString);
        assertEquals(12, ended.stream().filter(EntryState.ALREADY::equals).count(), ended::toString);
    }

    @Test
    void money_is_compared_by_the_unit_whose_it_is_alone() {
        files.paid("hehuayuan", "20.00", "HHY-1");
        assertThrows(NotAllowed.class, () -> files.started("union", StatementKind.BANK, "HHY-1,20.00,2021-02-05"));
        assertThrows(NotAllowed.class, () -> files.started("package", StatementKind.UNION, "GH-1,20.00,2021-02-05"));
        assertThrows(NotAllowed.class, () -> portal.as(Roles.STREET, "hehuayuan", () -> desk.counts("any")));
        files.allotted("union", "hehuayuan", "20.00");
        String receipt = Ids.next();
        files.handedOut("union", "hehuayuan", receipt, 2_000, Move.MONEY);
        Job job = files.taken("package", StatementKind.BANK, receipt + ",20.00,2021-02-05");
        assertEquals(EntryState.UNKNOWN, files.lines(job).get(0).state(), "the union's money is not 区财政局's");
    }

    @Test
    void what_was_taken_back_in_the_books_differs_from_what_a_bank_paid() {
        files.allotted("package", "chaoyangjie", "600.00");
        String receipt = Ids.next();
        String document = files.handedOut("package", "chaoyangjie", receipt, 60_000, Move.MONEY);
        files.keepers.portal(() -> portal.service(Ledger.class).reverse(document, receipt, "发错"));
        Job job = files.taken("package", StatementKind.BANK, receipt + ",600.00,2021-02-05");
        assertEquals(EntryState.DIFFERS, files.lines(job).get(0).state());
        assertEquals(0L, files.lines(job).get(0).booked());
    }

    @Test
    void what_a_department_alone_knows_is_asked_from_it_and_a_file_waits_while_it_is_away() {
        files.allotted("union", "jiucaiyuan", "200.00");
        String voucher = files.handedOut("union", "jiucaiyuan", Ids.next(), 20_000, Move.MONEY);
        String data = files.handedOut("data-20gb", "jiucaiyuan", Ids.next(), 20, "GB");
        var counter = new Files.Counter(Map.of("GH-77", voucher, PHONE, data));
        Runnable goes = portal.brings(Reconciling.class, counter);
        Job job = files.taken("union", StatementKind.UNION, "GH-77,200.00,2021-02-05", "GH-78,200.00,2021-02-05");
        assertEquals(1, job.accepted(), job::toString);
        assertEquals(List.of(voucher), counter.matched);
        goes.run();

        files.allotted("package", "jiucaiyuan", "600.00");
        String receipt = Ids.next();
        files.handedOut("package", "jiucaiyuan", receipt, 60_000, Move.MONEY);
        Job waiting = files.started("package", StatementKind.BANK, receipt + ",600.00,2021-02-05");
        for (int i = 0; i < 20; i++) {
            Files.pause();
        }
        assertNull(files.now("package", waiting).endedAt(), "it waits for the department");
        goes = portal.brings(Reconciling.class, counter);
        assertEquals(1, files.ended("package", waiting).accepted());
        assertEquals(2, counter.matched.size());

        Job arrived = files.taken("package", StatementKind.OPERATOR, "+86 139-8765-4321,20GB,,2021-02-05");
        assertEquals(1, arrived.accepted(), arrived::toString);
        assertEquals("139****4321", files.lines(arrived).get(0).reference());
        goes.run();
        assertFalse(isStored(PHONE), "a phone is never stored in clear");
    }

    private boolean isStored(String text) {
        return database.read(() ->
                        database
                                .rows("SELECT reference FROM ledger_statement_entry", row -> row.required("reference"))
                                .stream()
                                .anyMatch(reference -> reference.contains(text)))
                || portal.audit().entries().toString().contains(text);
    }

    @Test
    void what_no_line_could_be_is_refused_by_cell() {
        Job bank = files.taken("package", StatementKind.BANK, "X-1,一百,2021-02-05", "X-1,1,2月30日", "X-1,0,2021-02-05");
        assertEquals(3, bank.rejected(), bank::toString);
        assertEquals(
                List.of("金额", "日期", "金额"),
                bank.errors().stream().map(each -> each.column()).toList());
        Job phones = files.taken(
                "package", StatementKind.OPERATOR, "4321,20,,", "12,20,receipt,", PHONE + ",0,,", "139****4321,20,r,");
        assertEquals(3, phones.rejected(), phones::toString);
        assertEquals(1, phones.held(), "the end of a number is looked for among what went by the receipt");
        assertTrue(phones.errors().stream().noneMatch(each -> each.message().contains(PHONE)), phones::toString);
    }
}
