package org.nuanmin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.ConditionSource;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The disk is full: everything is read, nothing is changed, and it goes on by itself. */
@PortalTest(without = "broken")
public class ReadOnlyTest {
    private static final String FLOOR = "freeMegabytes";
    private static final String PID = "org.nuanmin.persistence";

    private final Portal portal;
    private final Database post;
    private final Database garage;

    ReadOnlyTest(Portal portal) {
        this.portal = portal;
        post = portal.database("post");
        garage = portal.database("garage");
    }

    /** The floor so high that the free space of any disk lies below it, but above the part kept for the audit. */
    private void little() {
        floor(Math.toIntExact(free() / (1 << 20) * 4));
    }

    private void none() {
        floor(Integer.MAX_VALUE);
    }

    private void floor(int megabytes) {
        portal.set(PID, FLOOR, megabytes);
        await(() -> conditions().toString().contains(Integer.toString(megabytes)));
    }

    private static long free() {
        return new java.io.File(System.getProperty("java.io.tmpdir")).getUsableSpace();
    }

    @AfterEach
    void room_again() {
        portal.set(PID, FLOOR, 0);
        await(() -> conditions().isEmpty());
    }

    private List<Condition> conditions() {
        return portal.services(ConditionSource.class).stream()
                .flatMap(source -> source.now().stream())
                .filter(condition -> condition.id().equals("persistence.read-only"))
                .toList();
    }

    private static void await(BooleanSupplier holds) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "did not come within 30 s");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void send(String number) {
        post.write(() -> post.entities().persist(new Letter(number, "east")));
    }

    private long letters(String number) {
        return post.read(() -> post.rows(
                        "SELECT COUNT(*) AS n FROM post_letter WHERE number = ?", row -> row.number("n"), number)
                .get(0));
    }

    @Test
    void everybody_is_told_what_is_wrong_and_who_mends_it() {
        none();
        var told = conditions().get(0);
        assertEquals(Condition.Severity.DANGER, told.severity());
        assertEquals(null, told.permission());
        assertTrue(told.words().in(Locale.ENGLISH).contains("system administrator to make room"));
        assertTrue(told.words().in(Locale.SIMPLIFIED_CHINESE).startsWith("只读"));
    }

    @Test
    void reading_goes_on_and_each_change_is_refused_for_now() {
        send("before");
        little();
        assertEquals(1, letters("before"));
        var refused = assertThrows(NotNow.class, () -> send("refused"));
        assertTrue(refused.retryAfterSeconds() > 0);
        assertTrue(refused.getMessage().startsWith("Read only: less than"), refused.getMessage());
        assertThrows(
                NotNow.class,
                () -> post.write(() -> post.update("UPDATE post_letter SET copies = 9 WHERE number = ?", "before")));
        assertThrows(
                NotNow.class,
                () -> post.read(() -> post.update("UPDATE post_letter SET copies = 9 WHERE number = ?", "before")));
        assertEquals(0, letters("refused"));
        assertEquals(1, letters("before"));
    }

    @Test
    void a_use_case_that_finds_nothing_to_change_is_not_refused() {
        none();
        assertEquals(0, post.<Long>write(() -> letters("nobody")));
    }

    @Test
    void nothing_is_half_stored_over_several_bundles() {
        little();
        assertThrows(
                NotNow.class,
                () -> post.write(() -> {
                    garage.entities().persist(new Car("half"));
                    send("half");
                }));
        room_again();
        assertEquals(0, letters("half"));
        assertEquals(
                0L,
                garage.<Long>read(() -> garage.rows(
                                "SELECT COUNT(*) AS n FROM garage_car WHERE plate = 'half'", row -> row.number("n"))
                        .get(0)));
    }

    @Test
    void what_runs_apart_has_the_last_part_of_the_floor() {
        little();
        post.apart(() -> post.update("UPDATE post_letter SET copies = 1 WHERE number = ?", "nobody"));
        none();
        assertThrows(
                NotNow.class,
                () -> post.apart(() -> {
                    post.entities().persist(new Letter("last", "east"));
                    return true;
                }));
        assertEquals(0, letters("last"));
    }

    @Test
    void changes_are_stored_again_as_soon_as_there_is_room() {
        none();
        assertThrows(NotNow.class, () -> send("again"));
        room_again();
        send("again");
        assertEquals(1, letters("again"));
    }

    @Test
    void a_database_that_says_itself_that_it_is_full_closes_the_portal_and_opens_it_again() {
        assertThrows(
                NotNow.class,
                () -> post.write(() -> {
                    send("over");
                    full();
                }));
        assertFalse(conditions().isEmpty());
        assertTrue(conditions().get(0).words().in(Locale.ENGLISH).startsWith("Read only: the database has no room"));
        assertEquals(0, letters("over"));
        assertThrows(NotNow.class, () -> send("over"));
        await(() -> conditions().isEmpty());
        send("over");
        assertEquals(1, letters("over"));
    }

    /** The very answers of the two databases, without filling a disk: PostgreSQL says it, a function of Derby's throws it. */
    private void full() {
        if (isDerby()) {
            post.update("CREATE FUNCTION post_full() RETURNS INTEGER PARAMETER STYLE JAVA NO SQL LANGUAGE JAVA "
                    + "EXTERNAL NAME 'org.nuanmin.testkit.ReadOnlyTest.noRoom'");
            post.rows("VALUES post_full()", row -> row.text("1"));
        } else {
            post.update("DO $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$");
        }
    }

    private boolean isDerby() {
        return post.read(() -> {
            try {
                return post.entities()
                        .unwrap(java.sql.Connection.class)
                        .getMetaData()
                        .getDatabaseProductName()
                        .contains("Derby");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Called by Derby. */
    public static int noRoom() throws java.sql.SQLException {
        throw new java.sql.SQLException("the log is full", "XSLA4");
    }
}
