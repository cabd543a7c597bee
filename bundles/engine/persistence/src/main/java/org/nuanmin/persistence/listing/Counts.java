package org.nuanmin.persistence.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Totals, remembered for a moment: a grid asks for the same one again and again. Any commit of this node drops them. */
final class Counts {
    private static final int MOST = 500;
    private static final long LIFE = Duration.ofSeconds(2).toNanos();

    private final Map<Key, Total> known = new LinkedHashMap<>();

    private record Key(String sql, List<Object> arguments) {}

    private record Total(long rows, long commits, long madeAt) {
        boolean holds(long commitsNow) {
            return commits == commitsNow && System.nanoTime() - madeAt < LIFE;
        }
    }

    /** @param commits of this node before anything is read */
    long of(Question<?> question, long commits, LongSupplier counted) {
        var key = new Key(question.counting(), question.condition().arguments());
        synchronized (known) {
            Total total = known.get(key);
            if (total != null && total.holds(commits)) {
                return total.rows();
            }
        }
        long rows = counted.getAsLong();
        synchronized (known) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, new Total(rows, commits, System.nanoTime()));
        }
        return rows;
    }
}
