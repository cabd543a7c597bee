package org.nuanmin.work.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.Preview;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.SheetWriter;
import org.nuanmin.work.sheet.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receives uploads and shows their jobs to those who started them, and to nobody else. */
@Component(service = {Imports.class, ImportDesk.class})
public final class ImportDesk implements Imports {
    private static final int PREVIEWED = 3;

    private final Store store;
    private final Reception reception;
    private final Kinds kinds;
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;

    @Activate
    public ImportDesk(
            @Reference Store store,
            @Reference Runner runner,
            @Reference Kinds kinds,
            @Reference Database database,
            @Reference Identity identity,
            @Reference AuditTrail audit,
            @Reference Clocks clocks) {
        this.store = store;
        this.kinds = kinds;
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        reception = new Reception(store, runner, database, identity, audit, clocks);
    }

    @Override
    public Job start(String kind, String fileName, InputStream file, Map<String, String> parameters) {
        SheetImport found = kind(kind);
        identity.require(found.permission());
        found.check(parameters);
        return reception.receive(found, fileName, file, parameters).asJob(Languages.CHINESE, List.of());
    }

    @Override
    public Preview preview(String kind, byte[] file) {
        SheetImport found = kind(kind);
        identity.require(found.permission());
        try (var table = Table.of(() -> new ByteArrayInputStream(file))) {
            Headings headings = Headings.in(table, found);
            List<String> firsts = new ArrayList<>();
            table.rows(row -> {
                if (row.number() > headings.row()) {
                    firsts.add(row.at(0).text());
                }
                return firsts.size() < PREVIEWED;
            });
            return new Preview(table.encoding(), headings.typed(), headings.ignored(), firsts);
        }
    }

    private SheetImport kind(String kind) {
        return kinds.find(kind).orElseThrow(() -> new NotFound(WorkTexts.say("kind.unknown", kind)));
    }

    @Override
    public Job get(String id, Locale language) {
        return database.read(() -> {
            JobRow job = own(id);
            var errors = store.faults().first(id).stream()
                    .map(fault -> fault.asError(language))
                    .toList();
            return job.asJob(language, errors);
        });
    }

    @Override
    public Job progress(String id, Locale language) {
        return database.read(() -> store.jobs().find(id))
                .map(job -> job.forOthers(language))
                .orElseThrow(ImportDesk::unknown);
    }

    /** Columns of the upload that its kind does not know; they were passed over. */
    public List<String> ignored(String id) {
        return database.read(() -> own(id)).ignored();
    }

    /** The caller's jobs, newest first, without their rows' errors. */
    public Page<JobRow> own(int page, int size) {
        identity.require(WorkPermissions.JOBS);
        var user = identity.user();
        return database.read(() -> {
            long total = store.jobs().count(user);
            var items = store.jobs().of(user, page * size, size);
            return new Page<>(items, page, size, total, null);
        });
    }

    private JobRow own(String id) {
        String user = identity.user().id();
        return store.jobs()
                .find(id)
                .filter(job -> job.owner().id().equals(user))
                .orElseThrow(ImportDesk::unknown);
    }

    private static NotFound unknown() {
        return new NotFound(WorkTexts.say("job.unknown"));
    }

    @Override
    public void cancel(String id) {
        database.write(() -> {
            own(id);
            if (!store.jobs().cancel(id)) {
                throw RuleBroken.conflict(WorkTexts.say("job.over"));
            }
            audit.record("work.import.cancel-asked", id);
        });
    }

    @Override
    public void faultyRows(String id, Locale language, OutputStream out) {
        JobRow job = database.read(() -> own(id));
        audit.note("work.faults.read", id, AuditTrail.Result.DONE, Map.of("kind", job.kind()));
        new FaultyRows(job, language).write(store.faults(), out);
    }

    @Override
    public void template(String kind, OutputStream out) {
        SheetImport found = kind(kind);
        identity.require(found.permission());
        try (var sheet = new SheetWriter(out, found.title().in(Languages.CHINESE))) {
            sheet.headings(found.columns().stream().map(SheetColumn::name).toList());
            sheet.row(found.columns().stream().map(SheetColumn::example).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
