package org.nuanmin.hr.rest;

import java.util.List;
import java.util.Locale;
import org.nuanmin.hr.batch.StepDesk;

/**
 * What became of many.
 *
 * @param done for how many the step was taken
 * @param unchanged how many had it behind them
 */
public record OutcomeJson(int done, int unchanged, List<RefusedJson> refused) {
    /** One that was refused, and why. */
    public record RefusedJson(String id, String message) {}

    static OutcomeJson of(StepDesk.Outcome outcome, Locale language) {
        return new OutcomeJson(
                outcome.done(),
                outcome.unchanged(),
                outcome.refused().stream()
                        .map(each -> new RefusedJson(each.id(), each.words().in(language)))
                        .toList());
    }
}
