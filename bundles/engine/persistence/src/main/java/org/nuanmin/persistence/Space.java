package org.nuanmin.persistence;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.nuanmin.portal.api.module.Condition;
import org.nuanmin.portal.api.module.Condition.Severity;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.text.Message;
import org.nuanmin.portal.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the disk, and what the database says of its own: the portal becomes read-only while a full disk has not broken
 * anything yet, and goes on by itself when there is room again.
 */
final class Space implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Space.class);
    private static final Texts TEXTS = Texts.of(Space.class, "persistence");
    private static final long MEGABYTE = 1 << 20;
    private static final int EVERY_SECONDS = 5;
    private static final int RETRY_SECONDS = 30;
    /** This part of the floor is for the audit and for signing in; it is also what must come back before all goes on. */
    private static final int PART = 8;

    private final LongSupplier free;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nuanmin-space"));
    private long floor;
    private volatile boolean databaseFull;
    private volatile State state = State.OPEN;

    /** @param words why nothing is stored, without the figure of now: it would change all the time on everybody's screen */
    private record State(Room room, Message words) {
        static final State OPEN = new State(Room.ENOUGH, TEXTS.message("persistence.room.closed"));
    }

    /** @param floor bytes; 0 leaves the disk unwatched */
    Space(LongSupplier free, long floor) {
        this.free = free;
        this.floor = floor;
        measure();
    }

    static Space ofDataFolder(int floorMegabytes) {
        return new Space(DataFolder.configured(), floorMegabytes * MEGABYTE);
    }

    /** @param takesAgain whether the database stores a little, asked only after it said that it is full */
    void watch(BooleanSupplier takesAgain) {
        timer.scheduleWithFixedDelay(() -> look(takesAgain), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void look(BooleanSupplier takesAgain) {
        if (databaseFull && takesAgain.getAsBoolean()) {
            databaseFull = false;
        }
        measure();
    }

    synchronized void floorMegabytes(int megabytes) {
        floor = megabytes * MEGABYTE;
        measure();
    }

    void databaseIsFull() {
        databaseFull = true;
        measure();
    }

    private synchronized void measure() {
        Room before = state.room();
        state = databaseFull
                ? new State(Room.NONE, TEXTS.message("persistence.room.database"))
                : onDisk(free.getAsLong(), before);
        if (state.room() == before) {
            return;
        }
        if (state.room() == Room.ENOUGH) {
            LOG.info("There is room again, changes are stored again");
        } else {
            LOG.error("{}", state.words().in(Locale.ENGLISH));
        }
    }

    private State onDisk(long bytes, Room before) {
        long enough = before == Room.ENOUGH ? floor : floor + floor / PART;
        if (bytes >= enough) {
            return State.OPEN;
        }
        Room left = bytes >= floor / PART ? Room.LITTLE : Room.NONE;
        return new State(left, TEXTS.message("persistence.room.disk", floor / MEGABYTE));
    }

    boolean lets(Purpose purpose) {
        return state.room().lets(purpose);
    }

    /** Why nothing is stored at present. */
    NotNow refusal() {
        return new NotNow(state.words(), RETRY_SECONDS);
    }

    List<Condition> conditions() {
        State now = state;
        return now.room() == Room.ENOUGH
                ? List.of()
                : List.of(Condition.forAll("persistence.read-only", Severity.DANGER, now.words()));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
