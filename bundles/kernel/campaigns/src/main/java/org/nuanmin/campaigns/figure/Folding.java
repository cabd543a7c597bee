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
import java.util.stream.Stream;
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

    private final Database database;
    private final ScheduledExecutorService timer;

    private record Delta(String id, Key key, long n) {}

    private record Key(String counter, String unit, String group, LocalDate day) {}

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
            while (fold(Instant.now().minusMillis(YOUNG_MILLIS)) == CHUNK && !timer.isShutdown()) {
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

    /** Folds one chunk of what was written before a moment; how many rows it took. */
    public int fold(Instant before) {
        String bound = bound(before);
        if (database.read(() -> waiting(bound, 1)).isEmpty()) {
            return 0;
        }
        return database.write(() -> {
            database.update("UPDATE campaigns_fold SET version = version + 1 WHERE name = 'fold'");
            List<Delta> deltas = waiting(bound, CHUNK);
            Map<Key, Long> sums = new LinkedHashMap<>();
            deltas.forEach(delta -> sums.merge(delta.key(), delta.n(), Long::sum));
            sums.forEach(this::add);
            for (int from = 0; from < deltas.size(); from += IDS) {
                remove(deltas.subList(from, Math.min(deltas.size(), from + IDS)));
            }
            return deltas.size();
        });
    }

    /** Ids begin with their time, so everything older is smaller. */
    private static String bound(Instant before) {
        String hex = String.format("%012x", before.toEpochMilli());
        return hex.substring(0, 8) + "-" + hex.substring(8);
    }

    private List<Delta> waiting(String bound, int most) {
        return database.rows(
                "SELECT id, counter, unit_id, group_id, day, n FROM campaigns_delta WHERE id < ? ORDER BY id FETCH FIRST "
                        + most + " ROWS ONLY",
                Folding::delta,
                bound);
    }

    private static Delta delta(Row row) {
        var key = new Key(
                row.required("counter"),
                row.required("unit_id"),
                Objects.requireNonNullElse(row.text("group_id"), ""),
                Objects.requireNonNull(row.date("day"), "day"));
        return new Delta(row.required("id"), key, row.number("n"));
    }

    private void add(Key key, long n) {
        if (key.group().isEmpty()) {
            add("campaigns_sum", List.of("counter", "unit_id", "day"), n, key.counter(), key.unit(), key.day());
        } else {
            add(
                    "campaigns_group_sum",
                    List.of("counter", "unit_id", "group_id", "day"),
                    n,
                    key.counter(),
                    key.unit(),
                    key.group(),
                    key.day());
        }
    }

    private void add(String table, List<String> columns, long n, Object... key) {
        Object[] values = Stream.concat(Stream.of(n), Stream.of(key)).toArray();
        int changed = database.update(
                "UPDATE " + table + " SET n = n + ? WHERE " + String.join(" = ? AND ", columns) + " = ?", values);
        if (changed == 0) {
            String marks = ", ?".repeat(columns.size());
            database.update(
                    "INSERT INTO " + table + " (n, " + String.join(", ", columns) + ") VALUES (?" + marks + ")",
                    values);
        }
    }

    private void remove(List<Delta> part) {
        database.update(
                "DELETE FROM campaigns_delta WHERE id IN (" + "?, ".repeat(part.size() - 1) + "?)",
                part.stream().map(Delta::id).toArray());
    }
}
