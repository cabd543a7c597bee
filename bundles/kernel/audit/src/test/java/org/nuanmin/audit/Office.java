package org.nuanmin.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nuanmin.audit.chain.ChainExport;
import org.nuanmin.audit.chain.ExportRange;
import org.nuanmin.audit.chain.Sealer;
import org.nuanmin.audit.chain.Verdict;
import org.nuanmin.audit.chain.Verification;
import org.nuanmin.audit.chain.Witness;
import org.nuanmin.audit.trail.DatabaseTrail;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.testkit.Portal;

/** The audit at work on a database: keys, trail, sealer, verification and export, all real. */
final class Office implements AutoCloseable {
    final Database database;
    final Keys keys;
    final HandClock clock = new HandClock();
    final Actors actors = new Actors();
    final Witness witness;
    final Sealer sealer;
    final DatabaseTrail trail;
    final Verification verification;
    private final ChainExport export;

    /** On the portal's database, emptied, as if this were the first day. */
    Office(Portal portal) {
        this(portal.database("audit"), portal.service(Keys.class), true);
    }

    /** A further node, or the same one after a restart, or one with other keys. */
    Office(Database database, Keys keys, boolean empty) {
        this.database = database;
        this.keys = keys;
        if (empty) {
            tamper("DELETE FROM audit_entry");
            tamper("DELETE FROM audit_block");
            tamper("UPDATE audit_head SET block_no = 0, seq = 0, hash = ?", "0".repeat(64));
            keys.keep("audit-head", "block 0\ncount 0\nhash " + "0".repeat(64) + "\ntime 1970-01-01T00:00:00.000Z\n");
        }
        witness = new Witness(database, keys);
        sealer = new Sealer(database, keys, clock, witness);
        trail = new DatabaseTrail(database, keys, clock, sealer);
        trail.comes(actors);
        verification = new Verification(database, keys, clock, witness);
        export = new ChainExport(database, keys, clock, actors, trail, sealer, witness);
    }

    /** As a database administrator does it: past the portal. */
    int tamper(String sql, Object... arguments) {
        return database.apart(() -> database.update(sql, arguments));
    }

    /** So many entries, each in a block of its own. */
    void blocks(int count) {
        for (int i = 0; i < count; i++) {
            entries(3);
        }
    }

    /** Entries by the clerk, then a block. */
    void entries(int count) {
        actors.as(Actors.CLERK, () -> {
            for (int i = 0; i < count; i++) {
                trail.record("hr.station.opened", "station-" + i, Map.of("note", "第 " + i + " 站 \"\\ 𠮷"));
            }
            return count;
        });
        sealer.sealNow();
    }

    Verdict verdict() {
        return verification.check((done, all) -> true);
    }

    /** The fault's words in English. */
    String fault() {
        var fault = verdict().fault();
        return fault == null ? "" : fault.in(java.util.Locale.ENGLISH);
    }

    ChainExport.Prepared prepare() {
        return export.prepare(ExportRange.of(null, null));
    }

    List<String> export() {
        return actors.as(Actors.AUDITOR, () -> {
            try {
                var out = new ByteArrayOutputStream();
                export.write(prepare(), out);
                return out.toString(StandardCharsets.UTF_8).lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    long count(String condition, Object... arguments) {
        return database.apart(() -> database.rows(
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE " + condition, row -> row.number("n"), arguments)
                .get(0));
    }

    @Override
    public void close() {
        try {
            trail.close();
            sealer.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The audit was broken off while it closed", e);
        }
    }
}
