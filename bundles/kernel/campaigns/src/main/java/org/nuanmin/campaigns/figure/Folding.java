package org.nuanmin.campaigns.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Row;
import org.nuanmin.portal.api.problem.NotNow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves delta rows into sums, at most {@value #CHUNK} a transaction. The fold's row is changed first, so that two nodes take turns;
 * rows younger than some seconds are left, since on Derby looking at a row that is being written waits for its transaction.
 */
@Component(service = Folding.class, immediate = true)
public final class Folding {
    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);
    private static final int CHUNK = 1000;
    private static final int IDS = 250;
    private static final long EVERY_SECONDS = 5;
    private static final long YOUNG_MILLIS = 10_000;
    /** No transaction that counts takes longer, else its figures are seen some time later. */
    private static final long LONG_MILLIS = 60_000;
    /** Of so many rounds one looks below the floor. */
    private static final int SWEEP = 12;

    private final Database database;
    private final ScheduledExecutorService timer;
    private int round;
    /** Up to when; {@code MAX} once the floor has risen over it. */
    private volatile Instant lastFolded = Instant.MIN;

    private record Delta(String id, Key key, long n) {}

    private record Key(String counter, String campaign, String unit, String group, LocalDate day) {}

    @Activate
    public Folding(@Reference Database database) {
        this.database = database;
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "campaigns-folding");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::foldQuietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(3, TimeUnit.SECONDS);
    }

    private void foldQuietly() {
        try {
            boolean sweeps = ++round % SWEEP == 0;
            while (fold(Instant.now().minusMillis(YOUNG_MILLIS), sweeps) == CHUNK && !timer.isShutdown()) {
                Thread.onSpinWait();
            }
        } catch (NotNow readOnly) {
            LOG.debug("The figures are folded when the portal stores again", readOnly);
        } catch (RuntimeException e) {
            if (!timer.isShutdown()) {
                LOG.warn("Folding the figures failed; they stay right, and it is tried again", e);
            }
        }
    }

    /** Folds one chunk of all that was written before a moment; how many rows it took. */
    public int fold(Instant before) {
        return fold(before, true);
    }

    /** @param sweeps below the floor too, for what a transaction wrote that took longer than any should */
    private int fold(Instant before, boolean sweeps) {
        String bound = bound(before);
        String from = sweeps ? "" : database.read(() -> Fold.of(database)).floor();
        if (database.read(() -> waiting(from, bound, 1)).isEmpty() && !isFloorBehind(before)) {
            return 0;
        }
        return database.write(() -> {
            database.update("UPDATE campaigns_fold SET version = version + 1 WHERE name = 'fold'");
            List<Delta> deltas = waiting(from, bound, CHUNK);
            Map<Key, Long> sums = new LinkedHashMap<>();
            deltas.forEach(delta -> sums.merge(delta.key(), delta.n(), Long::sum));
            sums.forEach(this::add);
            for (int at = 0; at < deltas.size(); at += IDS) {
                remove(deltas.subList(at, Math.min(deltas.size(), at + IDS)));
            }
            if (deltas.size() < CHUNK) {
                raise(before.minusMillis(LONG_MILLIS));
            }
            lastFolded = deltas.isEmpty() ? Instant.MAX : before;
            return deltas.size();
        });
    }

    /** What was folded last still lies above the floor. */
    private boolean isFloorBehind(Instant before) {
        return lastFolded.isBefore(before.minusMillis(LONG_MILLIS));
    }

    private void raise(Instant floor) {
        String id = bound(floor);
        database.update("UPDATE campaigns_fold SET floor_id = ? WHERE name = 'fold' AND floor_id < ?", id, id);
    }

    /** Ids begin with their time, so everything older is smaller. */
    private static String bound(Instant before) {
        String hex = String.format("%012x", before.toEpochMilli());
        return hex.substring(0, 8) + "-" + hex.substring(8);
    }

    private List<Delta> waiting(String from, String bound, int most) {
        return database.rows(
                "SELECT id, counter, campaign_id, unit_id, group_id, day, n FROM campaigns_delta"
                        + " WHERE id >= ? AND id < ? ORDER BY id FETCH FIRST " + most + " ROWS ONLY",
                Folding::delta,
                from,
                bound);
    }

    private static Delta delta(Row row) {
        var key = new Key(
                row.required("counter"),
                row.required("campaign_id"),
                row.required("unit_id"),
                row.required("group_id"),
                Objects.requireNonNull(row.date("day"), "day"));
        return new Delta(row.required("id"), key, row.number("n"));
    }

    private void add(Key key, long n) {
        Object[] values = {n, key.counter(), key.campaign(), key.unit(), key.group(), key.day()};
        int changed = database.update(
                "UPDATE campaigns_count SET n = n + ? WHERE counter = ? AND campaign_id = ? AND unit_id = ? AND group_id = ? AND day = ?",
                values);
        if (changed == 0) {
            database.update(
                    "INSERT INTO campaigns_count (n, counter, campaign_id, unit_id, group_id, day) VALUES (?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    private void remove(List<Delta> part) {
        database.update(
                "DELETE FROM campaigns_delta WHERE id IN (" + "?, ".repeat(part.size() - 1) + "?)",
                part.stream().map(Delta::id).toArray());
    }
}
