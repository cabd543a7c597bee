package org.nuanmin.hr.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.nuanmin.hr.batch.Step;
import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.benefit.ApplicationListing;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.kit.Selected;
import org.nuanmin.ui.kit.Toast;
import org.nuanmin.ui.kit.Words;

/** The next step for all applications that were ticked: at once, or as a job that is shown among the jobs. */
record BatchActions(HrScreens screens, Runnable done) {
    List<Component> of(Selected<ApplicationRow> chosen) {
        List<Component> actions = new ArrayList<>();
        for (Step step : Step.values()) {
            if (screens.identity.may(step.permission())) {
                actions.add(Parts.primary(Say.of(verb(step)), () -> take(step, ids(chosen))));
            }
        }
        return actions;
    }

    private static String verb(Step step) {
        return "application." + step.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> ids(Selected<ApplicationRow> chosen) {
        if (!chosen.all()) {
            return chosen.rows().stream().map(ApplicationRow::id).toList();
        }
        List<String> ids = new ArrayList<>();
        screens.listings.each(ApplicationListing.LIST, chosen.query(), row -> ids.add(row.id()));
        return ids;
    }

    private void take(Step step, List<String> sent) {
        List<String> ids = screens.issue.steps.ids(List.copyOf(sent));
        if (ids.size() > StepDesk.AT_ONCE) {
            screens.issue.jobs.start(step, ids);
            Toast.done(Say.of("batch.started", Formats.number(ids.size())));
        } else {
            said(step, screens.issue.steps.now(step, ids));
        }
        done.run();
    }

    private static void said(Step step, StepDesk.Outcome outcome) {
        String words = Say.of(
                "batch.done", Say.of(verb(step)), Formats.number(outcome.done()), Formats.number(outcome.unchanged()));
        if (outcome.refused().isEmpty()) {
            Toast.done(words);
        } else {
            String first = Words.say(outcome.refused().get(0).words());
            Toast.problem(words
                    + Say.of("batch.refused", Formats.number(outcome.refused().size()), first));
        }
    }
}
