package org.nuanmin.campaigns.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counters as delta rows: writing never waits for another writer, since each has a row of his own. Read = folded + tail; where
 * the two parts are read at different moments, the fold's version tells, and they are read again. A counter's few rows are
 * found by its name, and the tree of units, which is in memory, says whose they are.
 */
@Component(service = Counters.class)
public final class Deltas implements Counters {
    private static final int TRIES = 5;
    private static final String EVERY = "";

    /** Derby would read a table as a whole that was small when it first looked, and all that was there once with it. */
    private static final String FOLDED = "campaigns_count --DERBY-PROPERTIES constraint=campaigns_count_once\n";

    private static final String TAIL = "campaigns_delta --DERBY-PROPERTIES index=campaigns_delta_counter\n";

    private final Database database;
    private final Units units;
    private final String campaign;

    /** What was counted by then, and where. */
    private record Line(String counter, String unit, String group, long n) {}

    @Activate
    public Deltas(@Reference Database database, @Reference Units units) {
        this(database, units, EVERY);
    }

    private Deltas(Database database, Units units, String campaign) {
        this.database = database;
        this.units = units;
        this.campaign = campaign;
    }

    @Override
    public Counters in(String another) {
        return new Deltas(database, units, another);
    }

    @Override
    public void add(String counter, String unit, LocalDate day, long n) {
        add(counter, unit, "", day, n);
    }

    @Override
    public void add(String counter, String unit, String group, LocalDate day, long n) {
        if (n != 0) {
            database.write(() -> {
                database.store(
                        "INSERT INTO campaigns_delta (id, campaign_id, counter, unit_id, group_id, day, n) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        campaign,
                        counter,
                        unit,
                        group,
                        day,
                        n);
            });
        }
    }

    @Override
    public long sum(String counter, String unit, LocalDate upTo) {
        return lines(counter, upTo).stream()
                .filter(line -> units.within(line.unit(), unit))
                .mapToLong(Line::n)
                .sum();
    }

    @Override
    public Map<String, Long> byUnit(String counter, String parent, LocalDate upTo) {
        List<Line> lines = lines(counter, upTo);
        Map<String, Long> sums = new TreeMap<>();
        for (Unit unit : units.under(parent)) {
            if (parent.equals(unit.parent())) {
                lines.stream()
                        .filter(line -> units.within(line.unit(), unit.id()))
                        .forEach(line -> sums.merge(unit.id(), line.n(), Long::sum));
            }
        }
        return without0(sums);
    }

    @Override
    public Map<String, Long> byGroup(String counter, String unit, LocalDate upTo) {
        Map<String, Long> sums = new TreeMap<>();
        lines(counter, upTo).stream()
                .filter(line -> !line.group().isEmpty() && units.within(line.unit(), unit))
                .forEach(line -> sums.merge(line.group(), line.n(), Long::sum));
        return without0(sums);
    }

    /**
     * A counter's buckets are found by its name's beginning and not by a range of names: where the database sorts as a
     * dictionary does, “hours/12” comes after “hours0”.
     */
    @Override
    public Map<Integer, Long> histogram(String counter, String unit, LocalDate upTo) {
        String prefix = counter + "/";
        Map<Integer, Long> buckets = new TreeMap<>();
        lines("counter LIKE ? ESCAPE '!'", prefix.replaceAll("[!%_]", "!$0") + "%", upTo).stream()
                .filter(line -> units.within(line.unit(), unit))
                .forEach(line ->
                        buckets.merge(Integer.valueOf(line.counter().substring(prefix.length())), line.n(), Long::sum));
        return without0(buckets);
    }

    private static <K> Map<K, Long> without0(Map<K, Long> sums) {
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    private List<Line> lines(String counter, LocalDate upTo) {
        return lines("counter = ?", counter, upTo);
    }

    private List<Line> lines(String which, String name, LocalDate upTo) {
        return steady(fold -> {
            List<Line> lines = new ArrayList<>(lines(FOLDED, which, "", name, campaign, upTo));
            lines.addAll(lines(TAIL, which, " AND id >= ?", name, campaign, upTo, fold.floor()));
            return lines;
        });
    }

    private List<Line> lines(String table, String which, String more, Object... arguments) {
        return database.rows(
                "SELECT counter, unit_id, group_id, SUM(n) AS n FROM " + table + " WHERE " + which
                        + " AND campaign_id IN ('', ?) AND day <= ?" + more + " GROUP BY counter, unit_id, group_id",
                row -> new Line(
                        row.required("counter"), row.required("unit_id"), row.required("group_id"), row.number("n")),
                arguments);
    }

    private <T> T steady(Function<Fold, T> question) {
        return database.read(() -> {
            Fold before = Fold.of(database);
            T answer = question.apply(before);
            for (int i = 1; i < TRIES; i++) {
                Fold after = Fold.of(database);
                if (after.equals(before)) {
                    break;
                }
                before = after;
                answer = question.apply(before);
            }
            return answer;
        });
    }
}
