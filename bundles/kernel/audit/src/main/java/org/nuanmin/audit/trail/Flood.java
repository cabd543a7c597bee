package org.nuanmin.audit.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail.Result;

/**
 * Sums up the same attempt by the same user: the first is written at once, those within the following minute are counted
 * and written every few seconds as one entry with their number, first and last time.
 */
final class Flood {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Key, Sum> sums = new HashMap<>();

    private record Key(String user, String action, String object, Result result, Map<String, String> facts) {
        static Key of(Entry entry) {
            return new Key(entry.user(), entry.action(), entry.object(), entry.result(), entry.facts());
        }
    }

    /** Attempts after the first one, not written yet. */
    private static final class Sum {
        final Instant opened;
        Entry first;
        Instant last;
        long times;

        Sum(Entry opening) {
            opened = opening.time();
            first = opening;
            last = opening.time();
        }

        Entry entry() {
            var facts = new HashMap<>(first.facts());
            facts.put("times", Long.toString(times));
            facts.put("first", Times.text(first.time()));
            facts.put("last", Times.text(last));
            return new Entry(
                    first.id(),
                    last,
                    first.user(),
                    first.unit(),
                    first.address(),
                    first.requestId(),
                    first.action(),
                    first.object(),
                    first.result(),
                    facts);
        }
    }

    /** Whether this attempt is to be written now; else it was counted. */
    synchronized boolean opens(Entry attempt) {
        Sum sum = sums.get(Key.of(attempt));
        if (sum == null || over(sum, attempt.time()) && sum.times == 0) {
            sums.put(Key.of(attempt), new Sum(attempt));
            return true;
        }
        if (sum.times++ == 0) {
            sum.first = attempt;
        }
        sum.last = attempt.time();
        return false;
    }

    /** The first of an attempt could not be written: the next one tries again. */
    synchronized void forget(Entry attempt) {
        sums.remove(Key.of(attempt));
    }

    /** What was counted since the last call; keys whose minute is over are dropped. */
    synchronized List<Entry> drain(Instant now) {
        var counted = new ArrayList<Entry>();
        for (var each = sums.values().iterator(); each.hasNext(); ) {
            Sum sum = each.next();
            if (sum.times > 0) {
                counted.add(sum.entry());
                sum.times = 0;
            }
            if (over(sum, now)) {
                each.remove();
            }
        }
        return counted;
    }

    private static boolean over(Sum sum, Instant now) {
        return Duration.between(sum.opened, now).abs().compareTo(WINDOW) > 0;
    }
}
