package org.nuanmin.work.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.portal.api.work.SheetImport;
import org.nuanmin.portal.api.work.SheetImport.Taken;
import org.nuanmin.portal.api.work.SheetImport.Verdict;
import org.nuanmin.work.WorkTexts;

/**
 * Some rows in one transaction, all or nothing. A refused row must leave nothing behind: unless it says that it stored nothing,
 * the rows before it are then stored on their own, it is written down as faulty, and the rest goes on; after a refusal of the
 * database, row by row.
 */
final class Batch {
    private final Database database;
    private final Jobs jobs;
    private final Faults faults;
    private final String job;
    private final SheetImport.Rows rows;

    Batch(Database database, Jobs jobs, Faults faults, JobRow job, SheetImport kind) {
        this.database = database;
        this.jobs = jobs;
        this.faults = faults;
        this.job = job.id();
        Map<String, String> parameters = new HashMap<>(job.parameters());
        parameters.put(SheetImport.JOB, job.id());
        rows = kind.rows(parameters);
    }

    /** Rolls a transaction back at a refused row. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int at;
        private final transient Taken taken;

        Refusal(int at, Taken taken) {
            super("refused", null, false, false);
            this.at = at;
            this.taken = taken;
        }
    }

    void run(List<Line> lines) {
        List<Line> left = lines;
        while (!left.isEmpty()) {
            try {
                store(left);
                return;
            } catch (Refusal refusal) {
                if (refusal.at > 0) {
                    run(left.subList(0, refusal.at));
                }
                refuse(left.get(refusal.at), refusal.taken);
                left = left.subList(refusal.at + 1, left.size());
            } catch (NotNow readOnly) {
                throw readOnly;
            } catch (Problem | ConstraintBroken e) {
                left.forEach(this::alone);
                return;
            }
        }
    }

    private void alone(Line line) {
        try {
            store(List.of(line));
        } catch (Refusal refusal) {
            refuse(line, refusal.taken);
        } catch (NotNow readOnly) {
            throw readOnly;
        } catch (Problem e) {
            refuse(line, Taken.rejected("", "refused", e.words()));
        } catch (ConstraintBroken e) {
            refuse(line, Taken.rejected("", "conflict", WorkTexts.say("row.conflict")));
        }
    }

    private void store(List<Line> lines) {
        database.write(() -> {
            int accepted = 0;
            int held = 0;
            int rejected = 0;
            List<Taken> all = take(lines);
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Taken taken = all.get(i);
                switch (taken.verdict()) {
                    case ACCEPTED, UNCHANGED -> accepted++;
                    case HELD -> held++;
                    case REJECTED -> rejected++;
                }
                if (taken.verdict() == Verdict.HELD || taken.verdict() == Verdict.REJECTED) {
                    faults.add(job, line.fault(taken));
                }
            }
            var tally = new JobRow.Tally(lines.size(), accepted, held, rejected);
            jobs.advance(
                    job,
                    tally,
                    lines.get(0).number(),
                    lines.get(lines.size() - 1).number());
        });
    }

    /** What became of each line; those that can be answered without the department never reach it. */
    private List<Taken> take(List<Line> lines) {
        List<Optional<Taken>> objections = lines.stream().map(Line::objection).toList();
        List<Map<String, String>> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (objections.get(i).isEmpty()) {
                cells.add(lines.get(i).cells());
            }
        }
        var answers = (cells.isEmpty() ? List.<Taken>of() : rows.takeAll(cells)).iterator();
        List<Taken> taken = new ArrayList<>();
        for (var objection : objections) {
            Taken one = objection.map(Taken::beforeStoring).orElseGet(answers::next);
            if (one.mustGo()) {
                throw new Refusal(taken.size(), one);
            }
            taken.add(one);
        }
        return taken;
    }

    private void refuse(Line line, Taken taken) {
        database.write(() -> {
            jobs.advance(job, new JobRow.Tally(1, 0, 0, 1), line.number(), line.number());
            faults.add(job, line.fault(taken));
        });
    }
}
