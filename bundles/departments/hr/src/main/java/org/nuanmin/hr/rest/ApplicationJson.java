package org.nuanmin.hr.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.hr.benefit.ApplicationRow;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.hr.benefit.ApplicationStep;
import org.nuanmin.hr.benefit.ItemLine;

/**
 * An application.
 *
 * @param unit the id of the 街道 or park that answers for it
 * @param group such as {@code G1}
 * @param doubts codes of what holds it, such as {@code province-differs}
 * @param reason of the last step, where it needed one
 * @param publicUntil the last day in public (公示), null for what never was
 * @param decisions its steps from the first to the latest; left out in lists
 */
public record ApplicationJson(
        String id,
        ApplicationState state,
        String unit,
        PersonJson person,
        String enterprise,
        String group,
        List<String> doubts,
        String reason,
        Instant draftedAt,
        @Nullable LocalDate publicUntil,
        List<ItemJson> items,
        @Nullable List<DecisionJson> decisions) {
    static ApplicationJson of(ApplicationRow row, Map<String, List<ItemLine>> items) {
        return of(row, items, null);
    }

    static ApplicationJson of(
            ApplicationRow row, Map<String, List<ItemLine>> items, @Nullable List<ApplicationStep> steps) {
        return new ApplicationJson(
                row.id(),
                row.state(),
                row.unit(),
                new PersonJson(row.person(), row.name(), row.idNumber()),
                row.enterprise(),
                row.group(),
                row.doubtCodes(),
                row.reason(),
                row.draftedAt(),
                row.publicUntil(),
                items.getOrDefault(row.id(), List.of()).stream()
                        .map(ItemJson::of)
                        .toList(),
                steps == null ? null : steps.stream().map(DecisionJson::of).toList());
    }
}
