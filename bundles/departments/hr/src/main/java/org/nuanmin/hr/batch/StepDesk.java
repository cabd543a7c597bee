package org.nuanmin.hr.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.HrTexts;
import org.nuanmin.hr.benefit.ApplicationDesk;
import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.persistence.Database;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.problem.NotAllowed;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.portal.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a step for many applications: a refused one keeps none of the others. */
@Component(service = StepDesk.class)
public final class StepDesk {
    /** What is done while the caller waits; more becomes a job. */
    public static final int AT_ONCE = 500;

    private static final int MOST = 50_000;
    /** Applications in one transaction. */
    private static final int TOGETHER = 100;

    private final Database database;
    private final Identity identity;
    private final ApplicationDesk desk;

    @Activate
    public StepDesk(@Reference Database database, @Reference Identity identity, @Reference ApplicationDesk desk) {
        this.database = database;
        this.identity = identity;
        this.desk = desk;
    }

    /** One that was refused, and why. */
    public record Refused(String id, Message words) {}

    /**
     * What became of many.
     *
     * @param done for how many the step was taken
     * @param unchanged how many had it behind them
     */
    public record Outcome(int done, int unchanged, List<Refused> refused) {}

    /**
     * The ids, each once.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken when there are none, or too many
     */
    public List<String> ids(@Nullable List<@Nullable String> sent) {
        var given = new Given(HrTexts.TEXTS, "batch");
        List<String> ids = sent == null
                ? List.of()
                : sent.stream()
                        .map(id -> id == null ? "" : id.strip())
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
        if (ids.isEmpty()) {
            given.refuse("ids", "batch.none");
        } else if (ids.size() > MOST) {
            given.refuse("ids", "batch.many", ids.size(), MOST);
        } else if (ids.stream().anyMatch(id -> id.length() > 64 || !id.matches("[A-Za-z0-9-]+"))) {
            given.refuse("ids", "batch.no-id");
        }
        given.check();
        return ids;
    }

    /** For all, now. */
    public Outcome now(Step step, List<String> ids) {
        identity.require(step.permission());
        var done = new int[2];
        List<Refused> refused = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            together(step, ids.subList(from, Math.min(ids.size(), from + TOGETHER)), done, refused);
        }
        return new Outcome(done[0], done[1], refused);
    }

    private void together(Step step, List<String> ids, int[] done, List<Refused> refused) {
        try {
            int taken = database.write(() -> {
                lock(step, ids);
                return ids.stream().mapToInt(id -> take(step, id) ? 1 : 0).sum();
            });
            done[0] += taken;
            done[1] += ids.size() - taken;
        } catch (NotAllowed | NotNow whole) {
            throw whole;
        } catch (Problem one) {
            ids.forEach(id -> alone(step, id, done, refused));
        }
    }

    private void alone(Step step, String id, int[] done, List<Refused> refused) {
        try {
            boolean taken = database.write(() -> take(step, id));
            done[taken ? 0 : 1]++;
        } catch (NotAllowed | NotNow whole) {
            throw whole;
        } catch (Problem one) {
            refused.add(new Refused(id, one.words()));
        }
    }

    /** A step of these follows. */
    void lock(Step step, List<String> ids) {
        desk.lock(step.permission(), ids);
    }

    /** @return false when the application has the step behind it */
    boolean take(Step step, String id) {
        if (step.isBehind(desk.state(step.permission(), id))) {
            return false;
        }
        step.take(desk, id);
        return true;
    }
}
