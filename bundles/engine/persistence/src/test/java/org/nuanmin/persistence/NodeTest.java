package org.nuanmin.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.request.Request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NodeTest {
    private static final String COUNT = "SELECT COUNT(*) AS n FROM shop_sale";

    @TempDir
    Path folder;

    private Node node(String name) {
        return new Node("jdbc:derby:" + folder.resolve(name) + ";create=true", "", "", 8, roomy());
    }

    private static Space roomy() {
        return new Space(() -> Long.MAX_VALUE, 0);
    }

    private static void sell(Database shop, String id) {
        shop.write(() -> {
            shop.update("INSERT INTO shop_sale (id, words) VALUES (?, ?)", id, "sold");
        });
    }

    private static long count(Database shop) {
        return shop.read(() -> shop.rows(COUNT, row -> row.number("n")).get(0));
    }

    @Test
    void a_second_start_finds_the_first_ones_rows_and_migrates_nothing_twice() {
        try (Node first = node("twice")) {
            sell(first.open(new PlainSource("shop", List.of())), "1");
        }
        try (Node second = node("twice")) {
            assertEquals(1, count(second.open(new PlainSource("shop", List.of()))));
        }
    }

    @Test
    void a_broken_migration_leaves_the_others_alone_and_says_why() {
        try (Node node = node("broken")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            var failed = assertThrows(RuntimeException.class, () -> node.open(new PlainSource("broken", List.of())));
            assertTrue(failed.getMessage().contains("V001__broken.sql"), failed.getMessage());
            sell(shop, "1");
            assertEquals(1, count(shop));
        }
    }

    @Test
    void a_request_that_stored_something_reads_its_answer_though_the_database_is_going() throws Exception {
        try (Node node = node("going")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            var stored = new CountDownLatch(1);
            var going = new CountDownLatch(1);
            var answer = CompletableFuture.supplyAsync(() -> new Request("1", "127.0.0.1", "rest").within(() -> {
                sell(shop, "1");
                stored.countDown();
                await(going);
                return count(shop);
            }));
            await(stored);
            var gone = CompletableFuture.runAsync(node::drain);
            untilRefused(shop);
            assertFalse(gone.isDone());
            going.countDown();
            assertEquals(1, answer.get(10, TimeUnit.SECONDS));
            gone.get(10, TimeUnit.SECONDS);
        }
    }

    private static void untilRefused(Database shop) {
        assertThrows(IllegalStateException.class, () -> {
            while (true) {
                count(shop);
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_backup_while_others_write_opens_again() throws Exception {
        Path copy;
        long before;
        try (Node node = node("busy")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            var open = new AtomicBoolean(true);
            var sold = new AtomicInteger();
            var writers = Executors.newFixedThreadPool(3);
            for (int i = 0; i < 3; i++) {
                writers.execute(() -> {
                    while (open.get()) {
                        sell(shop, "sale-" + sold.incrementAndGet());
                    }
                });
            }
            while (count(shop) < 50) {
                Thread.onSpinWait();
            }
            before = count(shop);
            copy = OnlineBackups.copy(node.database(), folder.resolve("backups"));
            open.set(false);
            writers.shutdown();
            assertTrue(writers.awaitTermination(20, TimeUnit.SECONDS));
            assertTrue(count(shop) >= before);
        }
        try (Node restored = new Node("jdbc:derby:" + copy.resolve("busy"), "", "", 4, roomy())) {
            assertTrue(count(restored.open(new PlainSource("shop", List.of()))) >= before);
        }
    }

    @Test
    void closing_waits_for_what_runs_and_lets_nothing_new_in() throws Exception {
        Node node = node("closing");
        var shop = node.open(new PlainSource("shop", List.of()));
        var running = new CountDownLatch(1);
        var stored = new AtomicBoolean();
        var worker = Executors.newSingleThreadExecutor();
        worker.execute(() -> {
            shop.write(() -> {
                running.countDown();
                pause();
                shop.update("INSERT INTO shop_sale (id, words) VALUES ('late', 'sold')");
            });
            stored.set(true);
        });
        assertTrue(running.await(5, TimeUnit.SECONDS));
        node.close();
        worker.shutdown();
        assertTrue(worker.awaitTermination(5, TimeUnit.SECONDS));
        assertTrue(stored.get());
        assertThrows(IllegalStateException.class, () -> sell(shop, "refused"));
        assertFalse(folder.resolve("closing").resolve("db.lck").toFile().exists());
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void without_a_transaction_there_is_no_statement() {
        try (Node node = node("none")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            assertThrows(IllegalStateException.class, () -> shop.rows(COUNT, row -> row.number("n")));
            assertThrows(IllegalStateException.class, shop::entities);
        }
    }

    @Test
    void a_refused_value_does_not_stand_in_the_failure() {
        try (Node node = node("values")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            var refused = assertThrows(IllegalStateException.class, () -> sell(shop, "6222-0000-" + "1".repeat(40)));
            for (Throwable each = refused; each != null; each = each.getCause()) {
                assertFalse(String.valueOf(each.getMessage()).contains("6222"), each.getMessage());
            }
        }
    }

    @Test
    void of_two_who_wait_for_each_other_one_is_stored_and_the_other_is_told_to_come_again_within_seconds()
            throws Exception {
        try (Node node = node("crossed")) {
            var shop = node.open(new PlainSource("shop", List.of()));
            sell(shop, "first");
            sell(shop, "second");
            var both = new CyclicBarrier(2);
            var people = Executors.newFixedThreadPool(2);
            var ends = List.of(
                    people.submit(() -> reword(shop, both, "first", "second")),
                    people.submit(() -> reword(shop, both, "second", "first")));
            int stored = 0;
            for (var end : ends) {
                stored += end.get(15, TimeUnit.SECONDS) ? 1 : 0;
            }
            people.shutdown();
            assertEquals(1, stored);
        }
    }

    /** Whether it was stored; told to come again otherwise. */
    private static boolean reword(Database shop, CyclicBarrier both, String one, String other) {
        try {
            shop.write(() -> {
                shop.update("UPDATE shop_sale SET words = 'paid' WHERE id = ?", one);
                meet(both);
                shop.update("UPDATE shop_sale SET words = 'paid' WHERE id = ?", other);
            });
            return true;
        } catch (NotNow comeAgain) {
            assertEquals(1, comeAgain.retryAfterSeconds());
            return false;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
