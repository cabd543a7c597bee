package org.nuanmin.work.job;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.sealed.FileName;
import org.nuanmin.work.sealed.SealedFolder;
import org.nuanmin.work.sheet.Table;

/** Takes an upload in, checks it and makes it a job; of the same file twice while it runs, one. */
final class Reception {
    private final Store store;
    private final Runner runner;
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;

    Reception(Store store, Runner runner, Database database, Identity identity, AuditTrail audit, Clocks clocks) {
        this.store = store;
        this.runner = runner;
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
    }

    JobRow receive(SheetImport kind, String fileName, InputStream file, Map<String, String> parameters) {
        String id = Ids.next();
        String hash = store.uploads().store(id, file);
        boolean taken = false;
        try {
            var job = received(id, kind.kind(), fileName, parameters, headings(id, kind));
            JobRow live = add(job, liveKey(job, hash));
            taken = live.id().equals(id);
            return live;
        } finally {
            if (!taken) {
                store.uploads().remove(id);
            }
        }
    }

    private Headings headings(String id, SheetImport kind) {
        try (var table = Table.of(store.uploads().source(id))) {
            return Headings.in(table, kind);
        }
    }

    private JobRow received(
            String id, String kind, String fileName, Map<String, String> parameters, Headings headings) {
        return new JobRow(
                id,
                kind,
                FileName.of(fileName),
                Job.State.RECEIVING,
                false,
                new JobRow.Tally(0, 0, 0, 0),
                0,
                headings.row(),
                parameters,
                headings.typed(),
                headings.ignored(),
                null,
                null,
                identity.user(),
                clocks.real(),
                null);
    }

    private JobRow add(JobRow job, String liveKey) {
        try {
            return database.write(() -> store.jobs().live(liveKey).orElseGet(() -> {
                store.jobs().add(job, liveKey, store.node());
                audit.record("work.import.started", job.id(), Map.of("kind", job.kind()));
                database.afterCommit(() -> runner.submit(job.id()));
                return job;
            }));
        } catch (ConstraintBroken clickedTwice) {
            return database.read(() -> store.jobs().live(liveKey)).orElseThrow(() -> clickedTwice);
        }
    }

    private static String liveKey(JobRow job, String hash) {
        String all = String.join("\n", job.kind(), job.owner().id(), Packed.of(job.parameters()), hash);
        return HexFormat.of().formatHex(SealedFolder.sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }
}
