package org.nuanmin.campaigns.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counters as delta rows: writing never waits for another writer, since each has a row of his own. Read = folded + tail in one
 * statement; where a database reads the two parts at different moments, the fold's version tells, and it is read again. The
 * reference to units says that their views must be there first.
 */
@Component(reference = @Reference(name = "units", service = Units.class))
public final class Deltas implements Counters {
    private static final int TRIES = 5;
    private static final String ALL = "(SELECT counter, unit_id, '' AS group_id, day, n FROM campaigns_sum"
            + " UNION ALL SELECT counter, unit_id, group_id, day, n FROM campaigns_group_sum"
            + " UNION ALL SELECT counter, unit_id, group_id, day, n FROM campaigns_delta) f";
    private static final String BELOW =
            " JOIN portal_unit_scope s ON s.unit_id = f.unit_id WHERE s.ancestor_id = ? AND ";

    private final Database database;

    @Activate
    public Deltas(@Reference Database database) {
        this.database = database;
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
                        "INSERT INTO campaigns_delta (id, counter, unit_id, group_id, day, n) VALUES (?, ?, ?, ?, ?, ?)",
                        Ids.next(),
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
        return steady(() -> database.rows(
                        "SELECT COALESCE(SUM(f.n), 0) AS n FROM " + ALL + BELOW + "f.counter = ? AND f.day <= ?",
                        row -> row.number("n"),
                        unit,
                        counter,
                        upTo)
                .get(0));
    }

    @Override
    public Map<String, Long> byUnit(String counter, String parent, LocalDate upTo) {
        return steady(() -> map(database.rows(
                "SELECT u.id AS k, SUM(f.n) AS n FROM " + ALL
                        + " JOIN portal_unit_scope s ON s.unit_id = f.unit_id JOIN portal_unit u ON u.id = s.ancestor_id"
                        + " WHERE u.parent_id = ? AND f.counter = ? AND f.day <= ? GROUP BY u.id ORDER BY u.id",
                row -> Map.entry(row.required("k"), row.number("n")),
                parent,
                counter,
                upTo)));
    }

    @Override
    public Map<String, Long> byGroup(String counter, String unit, LocalDate upTo) {
        return steady(() -> map(database.rows(
                "SELECT f.group_id AS k, SUM(f.n) AS n FROM " + ALL + BELOW
                        + "f.counter = ? AND f.group_id <> '' AND f.day <= ? GROUP BY f.group_id ORDER BY f.group_id",
                row -> Map.entry(row.required("k"), row.number("n")),
                unit,
                counter,
                upTo)));
    }

    @Override
    public Map<LocalDate, Long> byDay(String counter, String unit, LocalDate from, LocalDate to) {
        return steady(() -> map(database.rows(
                "SELECT f.day AS k, SUM(f.n) AS n FROM " + ALL + BELOW
                        + "f.counter = ? AND f.day >= ? AND f.day <= ? GROUP BY f.day ORDER BY f.day",
                row -> Map.entry(LocalDate.parse(row.required("k")), row.number("n")),
                unit,
                counter,
                from,
                to)));
    }

    /**
     * A counter's buckets are found by its name's beginning and not by a range of names: where the database sorts as a
     * dictionary does, “hours/12” comes after “hours0”.
     */
    @Override
    public Map<Integer, Long> histogram(String counter, String unit, LocalDate upTo) {
        String prefix = counter + "/";
        return steady(() -> {
            Map<Integer, Long> buckets = new java.util.TreeMap<>();
            database.rows(
                            "SELECT f.counter AS k, SUM(f.n) AS n FROM " + ALL + BELOW
                                    + "f.counter LIKE ? ESCAPE '!' AND f.day <= ? GROUP BY f.counter",
                            row -> Map.entry(row.required("k"), row.number("n")),
                            unit,
                            prefix.replaceAll("[!%_]", "!$0") + "%",
                            upTo)
                    .forEach(found ->
                            buckets.put(Integer.valueOf(found.getKey().substring(prefix.length())), found.getValue()));
            return buckets;
        });
    }

    private static <K> Map<K, Long> map(List<Map.Entry<K, Long>> rows) {
        Map<K, Long> map = new LinkedHashMap<>();
        rows.stream().filter(row -> row.getValue() != 0).forEach(row -> map.put(row.getKey(), row.getValue()));
        return map;
    }

    private <T> T steady(Supplier<T> question) {
        return database.read(() -> {
            for (int i = 1; i < TRIES; i++) {
                long before = version();
                T answer = question.get();
                if (version() == before) {
                    return answer;
                }
            }
            return question.get();
        });
    }

    private long version() {
        return database.rows("SELECT version FROM campaigns_fold WHERE name = 'fold'", row -> row.number("version"))
                .get(0);
    }
}
