package org.nuanmin.work.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.work.Job;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.work.sheet.SheetRow;
import org.nuanmin.work.sheet.Source;
import org.nuanmin.work.sheet.Table;

/** One job from where it stands to its end, or to where it has to stop. */
final class ImportRun {
    private static final int CHUNK = 200;

    private final Database database;
    private final Jobs jobs;
    private final JobRow job;
    private final Kinds kinds;
    private final Batch batch;
    private final SheetImport kind;
    private final Headings headings;
    private final BooleanSupplier stopping;

    /** Why the rows ended. */
    enum End {
        DONE,
        CANCELLED,
        /** The portal stops, or the department went: the job goes on later. */
        PAUSED
    }

    ImportRun(
            Database database,
            Jobs jobs,
            Faults faults,
            JobRow job,
            Kinds kinds,
            SheetImport kind,
            BooleanSupplier stopping) {
        this.database = database;
        this.jobs = jobs;
        this.job = job;
        this.kinds = kinds;
        this.kind = kind;
        this.stopping = stopping;
        batch = new Batch(database, jobs, faults, job, kind);
        headings = Headings.again(job, kind);
    }

    End run(Source source) {
        try (var table = Table.of(source)) {
            return run(table);
        }
    }

    private End run(Table table) {
        if (job.state() == Job.State.RECEIVING) {
            long total = count(table);
            database.write(() -> jobs.begin(job.id(), total));
        }
        var end = new End[] {End.DONE};
        List<Line> chunk = new ArrayList<>();
        table.rows(row -> {
            if (row.number() <= job.lastRow()) {
                return true;
            }
            chunk.add(new Line(row, headings, kind));
            return chunk.size() < CHUNK || goOn(chunk, end);
        });
        if (end[0] == End.DONE && !chunk.isEmpty()) {
            goOn(chunk, end);
        }
        return end[0];
    }

    private boolean goOn(List<Line> chunk, End[] end) {
        end[0] = obstacle();
        if (end[0] == End.DONE) {
            batch.run(List.copyOf(chunk));
            chunk.clear();
            return true;
        }
        return false;
    }

    private End obstacle() {
        boolean present = kinds.find(job.kind()).filter(now -> now == kind).isPresent();
        if (stopping.getAsBoolean() || !present) {
            return End.PAUSED;
        }
        boolean cancelled =
                database.read(() -> jobs.find(job.id())).map(JobRow::cancelled).orElse(true);
        return cancelled ? End.CANCELLED : End.DONE;
    }

    private long count(Table table) {
        var count = new AtomicLong();
        table.rows((SheetRow row) -> {
            if (row.number() > job.lastRow()) {
                count.incrementAndGet();
            }
            return !stopping.getAsBoolean();
        });
        return count.get();
    }
}
