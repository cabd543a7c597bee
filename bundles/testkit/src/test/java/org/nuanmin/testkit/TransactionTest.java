package org.nuanmin.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@PortalTest(without = "broken")
class TransactionTest {
    private final Database post;
    private final Database garage;

    TransactionTest(Portal portal) {
        post = portal.database("post");
        garage = portal.database("garage");
    }

    private long letters(String number) {
        return post.read(() -> post.rows(
                        "SELECT COUNT(*) AS n FROM post_letter WHERE number = ?", row -> row.number("n"), number)
                .get(0));
    }

    private long cars(String plate) {
        return garage.read(
                () -> garage.rows("SELECT COUNT(*) AS n FROM garage_car WHERE plate = ?", row -> row.number("n"), plate)
                        .get(0));
    }

    private void send(String number) {
        post.write(() -> post.entities().persist(new Letter(number, "east")));
    }

    private void park(String plate) {
        garage.write(() -> garage.entities().persist(new Car(plate)));
    }

    @Test
    void rows_of_two_bundles_are_stored_together() {
        post.write(() -> {
            send("both-1");
            park("both-1");
        });
        assertEquals(1, letters("both-1"));
        assertEquals(1, cars("both-1"));
    }

    @Test
    void a_failure_in_one_bundle_takes_back_the_others_rows() {
        park("taken");
        var refused = assertThrows(
                ConstraintBroken.class,
                () -> post.write(() -> {
                    send("rolled-back");
                    post.update("UPDATE post_letter SET copies = 3 WHERE number = ?", "rolled-back");
                    park("taken");
                }));
        assertEquals("garage_car_plate", refused.constraint());
        assertEquals(0, letters("rolled-back"));
        assertEquals(1, cars("taken"));
    }

    @Test
    void a_failure_that_the_caller_catches_still_stores_nothing() {
        assertThrows(
                IllegalStateException.class,
                () -> post.write(() -> {
                    send("caught");
                    try {
                        garage.write((Runnable) () -> {
                            throw new IllegalArgumentException("no");
                        });
                    } catch (IllegalArgumentException expected) {
                        // and goes on
                    }
                }));
        assertEquals(0, letters("caught"));
    }

    @Test
    void what_is_stored_apart_survives_the_callers_failure() {
        assertThrows(
                IllegalArgumentException.class,
                () -> post.write((Runnable) () -> {
                    send("lost");
                    post.apart(() -> post.update("INSERT INTO garage_car (id, plate) VALUES ('apart', 'apart')"));
                    throw new IllegalArgumentException("refused");
                }));
        assertEquals(0, letters("lost"));
        assertEquals(1, cars("apart"));
    }

    @Test
    void many_threads_may_store_apart_at_once() throws Exception {
        var ended = together(
                40,
                number -> () -> post.write(() -> {
                    post.rows("SELECT id FROM garage_car WHERE plate = 'nobody'", row -> row.text("id"));
                    return garage.apart(() -> garage.update(
                            "INSERT INTO garage_car (id, plate) VALUES (?, ?)", "a" + number, "a" + number));
                }));
        assertEquals(40, ended.size());
    }

    @Test
    void what_follows_a_failure_follows_it_once_and_no_commit() {
        List<String> followed = new ArrayList<>();
        post.write(() -> post.afterRollback(() -> followed.add("stored")));
        assertEquals(List.of(), followed);
        assertThrows(
                IllegalArgumentException.class,
                () -> post.write((Runnable) () -> {
                    garage.write(() -> garage.afterRollback(() -> followed.add(String.valueOf(letters("undone")))));
                    send("undone");
                    throw new IllegalArgumentException("refused");
                }));
        assertEquals(List.of("0"), followed);
    }

    @Test
    void what_follows_a_commit_does_not_follow_a_failure() {
        List<String> followed = new ArrayList<>();
        post.write(() -> post.afterCommit(() -> followed.add("stored")));
        assertThrows(
                IllegalArgumentException.class,
                () -> post.write((Runnable) () -> {
                    post.afterCommit(() -> followed.add("failed"));
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(List.of("stored"), followed);
    }

    @Test
    void fifty_threads_store_one_key_once() throws Exception {
        var ended = together(50, number -> () -> {
            try {
                send("one-of-fifty");
                return "stored";
            } catch (ConstraintBroken broken) {
                return broken.constraint();
            }
        });
        assertEquals(1, ended.stream().filter("stored"::equals).count());
        assertEquals(49, ended.stream().filter("post_letter_number"::equals).count());
    }

    @Test
    void a_check_is_named_too() {
        send("check");
        var refused = assertThrows(
                ConstraintBroken.class,
                () -> post.write(() -> {
                    post.update("UPDATE post_letter SET copies = -1 WHERE number = 'check'");
                }));
        assertEquals("post_letter_copies", refused.constraint());
    }

    @Test
    void of_two_who_change_one_row_the_later_is_refused() {
        send("version");
        String find = "SELECT l FROM Letter l WHERE l.number = 'version'";
        var refused = assertThrows(
                ConstraintBroken.class,
                () -> post.write(() -> {
                    var letter = post.entities().createQuery(find, Letter.class).getSingleResult();
                    post.apart(
                            () -> post.update("UPDATE post_letter SET version = version + 1 WHERE number = 'version'"));
                    letter.copies = 2;
                }));
        assertEquals("version", refused.constraint());
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was() {
        var sent = new Letter("kinds", "west");
        sent.words = "暖".repeat(9000);
        sent.weight = 2.5;
        sent.stamp = new byte[] {1, 2, 3};
        sent.arrived = LocalDate.of(2021, 2, 8);
        sent.registered = true;
        post.write(() -> post.entities().persist(sent));
        var registered = post.read(() -> {
            var found = post.entities().find(Letter.class, sent.id);
            assertEquals(sent.words, found.words);
            assertEquals(2.5, found.weight);
            assertArrayEquals(sent.stamp, found.stamp);
            assertEquals(sent.arrived, found.arrived);
            assertEquals(sent.sent.truncatedTo(ChronoUnit.MICROS), found.sent);
            assertTrue(found.registered);
            return post.rows(
                    "SELECT * FROM post_letter WHERE sent = ? AND arrived = ? AND registered = ?",
                    row -> {
                        assertEquals(found.sent, row.instant("SENT"));
                        assertEquals(sent.arrived, row.date("arrived"));
                        assertArrayEquals(sent.stamp, row.bytes("stamp"));
                        assertEquals(sent.words, row.required("words"));
                        return row.flag("registered");
                    },
                    sent.sent,
                    sent.arrived,
                    true);
        });
        assertEquals(List.of(true), registered);
    }

    @Test
    void null_may_be_stored() {
        send("nulls");
        post.write(() -> {
            assertEquals(
                    1,
                    post.update(
                            "UPDATE post_letter SET weight = ?, stamp = ?, arrived = ? WHERE number = ?",
                            null,
                            null,
                            null,
                            "nulls"));
        });
    }

    private static <T> List<T> together(int count, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(work.apply(i));
            }
            List<T> ended = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(all)) {
                ended.add(each.get());
            }
            return ended;
        } finally {
            threads.shutdown();
        }
    }

    private void store(String plate) {
        garage.store("INSERT INTO garage_car (id, plate) VALUES (?, ?)", Ids.next(), plate);
    }

    @Test
    void what_is_stored_together_is_there_for_the_next_question_and_after_the_commit() {
        garage.write(() -> {
            store("stored-1");
            store("stored-2");
            assertEquals(1, cars("stored-1"));
            store("stored-3");
        });
        assertEquals(List.of(1L, 1L, 1L), List.of(cars("stored-1"), cars("stored-2"), cars("stored-3")));
    }

    @Test
    void what_is_stored_together_comes_after_what_entities_hold() {
        post.write(() -> {
            post.store("UPDATE post_letter SET copies = 7 WHERE number = ?", "held");
            send("held");
        });
        assertEquals(
                List.of(7L),
                post.read(() -> post.rows(
                        "SELECT copies FROM post_letter WHERE number = ?", row -> row.number("copies"), "held")));
    }

    @Test
    void one_refused_row_of_those_stored_together_takes_all_back_and_is_told_by_its_constraint() {
        var refused = assertThrows(
                ConstraintBroken.class,
                () -> garage.write(() -> {
                    store("twice-0");
                    store("twice");
                    store("twice");
                }));
        assertEquals("garage_car_plate", refused.constraint());
        assertEquals(0, cars("twice-0"));
        assertEquals(0, cars("twice"));
    }

    @Test
    void rows_of_many_keys_are_all_found() {
        List<String> plates =
                IntStream.range(0, 450).mapToObj(each -> "many-" + each).toList();
        garage.write(() -> plates.forEach(this::store));
        for (int count : new int[] {0, 1, 2, 200, 201, 450}) {
            var asked = plates.subList(0, count);
            var found = garage.read(() -> garage.rowsOf(
                    "SELECT plate FROM garage_car WHERE plate IN (?)", row -> row.required("plate"), asked));
            assertEquals(List.copyOf(new TreeSet<>(asked)), List.copyOf(new TreeSet<>(found)));
            assertEquals(count, found.size());
        }
    }
}
