package org.nuanmin.work.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanmin.portal.api.audit.AuditTrail;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.listing.Page;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.persistence.Ids;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.portal.api.problem.RuleBroken;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.portal.api.text.Texts;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Imports;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetColumn;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.WorkPermissions;
import org.nuanmin.work.WorkTexts;
import org.nuanmin.work.sheet.SheetWriter;
import org.nuanmin.work.sheet.Workbook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receives uploads and shows their jobs to those who started them, and to nobody else. */
@Component(service = {Imports.class, ImportDesk.class})
public final class ImportDesk implements Imports {
    private static final int LONGEST_TITLE = 100;

    private final Store store;
    private final Runner runner;
    private final Kinds kinds;
    private final Database database;
    private final Identity identity;
    private final AuditTrail audit;
    private final Clocks clocks;

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
        this.runner = runner;
        this.kinds = kinds;
        this.database = database;
        this.identity = identity;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Override
    public Job start(String kind, String fileName, InputStream file, Map<String, String> parameters) {
        SheetImport found = kind(kind);
        identity.require(found.permission());
        String id = Ids.next();
        String hash = store.uploads().store(id, file);
        boolean taken = false;
        try {
            var job = received(id, kind, fileName, parameters, headings(id, found));
            JobRow live = add(job, liveKey(job, hash));
            taken = live.id().equals(id);
            return live.asJob(Languages.CHINESE, List.of());
        } finally {
            if (!taken) {
                store.uploads().remove(id);
            }
        }
    }

    private Headings headings(String id, SheetImport kind) {
        try (var workbook = Workbook.of(store.uploads().source(id))) {
            return Headings.in(workbook, kind);
        }
    }

    private JobRow received(
            String id, String kind, String fileName, Map<String, String> parameters, Headings headings) {
        return new JobRow(
                id,
                kind,
                title(fileName),
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
        return HexFormat.of().formatHex(Uploads.sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file's name is words on a screen and nothing else. */
    private static String title(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_TITLE ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_TITLE));
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
                .orElseThrow(() -> new NotFound(WorkTexts.say("job.unknown")));
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
        Texts texts = WorkTexts.TEXTS;
        audit.note("work.faults.read", id, AuditTrail.Result.DONE, Map.of("kind", job.kind()));
        var kept = kept(job.headings());
        try (var sheet = new SheetWriter(out, texts.get(language, "faults.sheet"))) {
            List<String> headings =
                    new ArrayList<>(kept.stream().map(job.headings()::get).toList());
            headings.add(texts.get(language, "faults.row"));
            headings.add(texts.get(language, "faults.why"));
            sheet.headings(headings);
            store.faults().each(id, fault -> row(sheet, fault, kept, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All columns but those that an earlier file of faulty rows brought along. */
    private static List<Integer> kept(List<String> headings) {
        var ours = Languages.ALL.stream()
                .flatMap(each -> Stream.of("faults.row", "faults.why").map(key -> WorkTexts.TEXTS.get(each, key)))
                .toList();
        return IntStream.range(0, headings.size())
                .filter(i -> !ours.contains(headings.get(i)))
                .boxed()
                .toList();
    }

    private static void row(SheetWriter sheet, Fault fault, List<Integer> kept, Locale language) {
        List<Object> cells = new ArrayList<>();
        kept.forEach(i -> cells.add(i < fault.cells().size() ? fault.cells().get(i) : ""));
        cells.add(fault.row());
        cells.add(fault.why(language));
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
