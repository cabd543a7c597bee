package org.nuanmin.audit.trail;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;

/** The table of entries; each call runs within a transaction of the caller. */
public final class Entries {
    /** Rows asked for at once: far below the number at which Derby locks the whole table. */
    public static final int CHUNK = 500;

    private static final String MAC_PURPOSE = "audit.entry";

    private final Database database;
    private final Keys keys;

    public Entries(Database database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** @param place in the order of writing */
    public void add(Entry entry, long place) {
        database.store(
                "INSERT INTO audit_entry (id, drawn, happened, username, unit, address, request_id, action, object_id, result, "
                        + "facts, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                place,
                entry.time(),
                entry.user(),
                entry.unit(),
                entry.address(),
                entry.requestId(),
                entry.action(),
                entry.object(),
                entry.result().name(),
                Facts.text(entry.facts()),
                mac(entry));
    }

    /** Whether the portal wrote this entry and nobody changed it since. */
    public boolean genuine(StoredEntry stored) {
        return stored.mac().equals(mac(stored.entry()));
    }

    private String mac(Entry entry) {
        return keys.index(MAC_PURPOSE, entry.canonical());
    }

    /** Of these, the ones that are in no block yet, in the order in which they were written. */
    public List<StoredEntry> unsealed(List<String> ids) {
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return database.rows(
                "SELECT " + StoredEntry.COLUMNS + " FROM audit_entry e WHERE e.id IN (" + places
                        + ") AND e.block_no IS NULL ORDER BY e.drawn, e.id",
                StoredEntry::of,
                ids.toArray());
    }

    /** Ids of entries before a time that are in no block yet; the next page begins after the last one's place. */
    public List<Waiting> waiting(Instant before, long after) {
        return database.rows(
                "SELECT e.id, e.drawn FROM audit_entry e WHERE e.block_no IS NULL AND e.happened < ? AND e.drawn > ? "
                        + "ORDER BY e.drawn FETCH FIRST " + CHUNK + " ROWS ONLY",
                row -> new Waiting(row.required("id"), row.number("drawn")),
                before,
                after);
    }

    /** An entry's id and its place in the order of writing. */
    public record Waiting(String id, long drawn) {}

    public boolean exists(String id) {
        return !database.rows("SELECT e.id FROM audit_entry e WHERE e.id = ?", row -> row.required("id"), id)
                .isEmpty();
    }

    public void seal(String id, long seq, long block) {
        database.store(
                "UPDATE audit_entry SET seq = ?, block_no = ? WHERE id = ? AND block_no IS NULL", seq, block, id);
    }

    /** A block's entries in their order. */
    public List<StoredEntry> of(long block) {
        return database.rows(
                "SELECT " + StoredEntry.COLUMNS + " FROM audit_entry e WHERE e.block_no = ? ORDER BY e.seq",
                StoredEntry::of,
                block);
    }

    /** How many entries claim to be in a block. */
    public long sealed() {
        return database.rows(
                        "SELECT COUNT(*) AS n FROM audit_entry e WHERE e.block_no IS NOT NULL", row -> row.number("n"))
                .get(0);
    }

    /** The latest time and the last place of any entry. */
    Optional<Latest> latest() {
        return database.rows(
                        "SELECT MAX(e.happened) AS latest, MAX(e.drawn) AS place FROM audit_entry e",
                        row -> Optional.ofNullable(row.instant("latest"))
                                .map(time -> new Latest(time, row.number("place"))))
                .get(0);
    }

    /** What the clock must not fall behind. */
    record Latest(Instant time, long place) {}

    /** The first and last block with an entry between two times, if any. */
    public Optional<Span> blocks(Instant from, Instant to) {
        return database.rows(
                        "SELECT MIN(e.block_no) AS lowest, MAX(e.block_no) AS highest FROM audit_entry e "
                                + "WHERE e.happened >= ? AND e.happened < ? AND e.block_no IS NOT NULL",
                        row -> Span.of(row.numberOrNull("lowest"), row.numberOrNull("highest")),
                        from,
                        to)
                .get(0);
    }
}
