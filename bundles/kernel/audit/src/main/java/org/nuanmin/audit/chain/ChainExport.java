package org.nuanmin.audit.chain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.audit.AuditPermissions;
import org.nuanmin.audit.trail.Canonical;
import org.nuanmin.audit.trail.Entries;
import org.nuanmin.audit.trail.Entry;
import org.nuanmin.audit.trail.Span;
import org.nuanmin.audit.trail.StoredEntry;
import org.nuanmin.audit.trail.Times;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.keys.Keys;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives whole blocks out as lines that can be checked without the portal; the export itself is recorded first. */
@Component(service = ChainExport.class)
public final class ChainExport {
    private static final String SIGNED = "nuanmin audit trailer\n";

    private final Database database;
    private final Keys keys;
    private final Clocks clocks;
    private final Identity identity;
    private final AuditTrail audit;
    private final Sealer sealer;
    private final Witness witness;
    private final Entries entries;
    private final Blocks blocks;

    @Activate
    public ChainExport(
            @Reference Database database,
            @Reference Keys keys,
            @Reference Clocks clocks,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Sealer sealer,
            @Reference Witness witness) {
        this.database = database;
        this.keys = keys;
        this.clocks = clocks;
        this.identity = identity;
        this.audit = audit;
        this.sealer = sealer;
        this.witness = witness;
        entries = new Entries(database, keys);
        blocks = new Blocks(database);
    }

    /** The blocks of a prepared export, and who asked for it. */
    public record Prepared(Optional<Span> blocks, String by) {}

    /**
     * Records the export, seals what has committed, and fixes what will be written.
     *
     * @throws org.nuanmin.portal.api.problem.NotAllowed for anyone but the auditor
     */
    public Prepared prepare(ExportRange range) {
        identity.require(AuditPermissions.EXPORT);
        audit.record("audit.exported", "", Map.of("from", Times.text(range.from()), "to", Times.text(range.to())));
        sealer.sealNow();
        witness.write();
        var span = database.read(() -> entries.blocks(range.from(), range.to()));
        return new Prepared(span, identity.user().username());
    }

    /** Writes the lines, block by block, holding one block at a time. */
    public void write(Prepared prepared, OutputStream out) throws IOException {
        long count = 0;
        String hash = Head.START.hash();
        if (prepared.blocks().isPresent()) {
            Span span = prepared.blocks().get();
            for (long number = span.first(); number <= span.last(); number++) {
                long at = number;
                var lines = database.read(() -> lines(at));
                out.write(lines.text().getBytes(StandardCharsets.UTF_8));
                count += lines.count();
                hash = lines.hash();
            }
        }
        out.write((trailer(prepared, count, hash) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record Lines(String text, long count, String hash) {}

    /** A block that is gone leaves a hole, which the verifier names: an export shows what is there. */
    private Lines lines(long number) {
        var found = blocks.find(number);
        if (found.isEmpty()) {
            return new Lines("", 0, Head.START.hash());
        }
        Block block = found.get();
        var text = new StringBuilder();
        var stored = entries.of(number);
        for (StoredEntry each : stored) {
            long seq = each.seq() == null ? 0 : each.seq();
            text.append(line(each.entry(), seq, block).end()).append('\n');
        }
        return new Lines(text.toString(), stored.size(), block.hash());
    }

    private Canonical line(Entry entry, long seq, Block block) {
        return entry.canonical(seq)
                .put("hash", Block.entryHash(entry, seq, keys))
                .put("block", block.whole());
    }

    private String trailer(Prepared prepared, long count, String hash) {
        var fields = new Canonical()
                .put("trailer", true)
                .put("count", count)
                .put("firstBlock", prepared.blocks().map(Span::first).orElse(0L))
                .put("lastBlock", prepared.blocks().map(Span::last).orElse(0L))
                .put("head", hash)
                .put("publicKey", keys.publicKey())
                .put("exportedAt", Times.text(clocks.real()))
                .put("by", prepared.by());
        String signature = keys.sign((SIGNED + fields.end()).getBytes(StandardCharsets.UTF_8));
        return fields.put("signature", signature).end();
    }
}
