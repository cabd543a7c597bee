package org.nuanmin.hr.benefit;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nuanmin.hr.HrIndicators;

/** What of an application counts in the figures of persons, and where. */
record Standing(String unit, String group, Set<String> counters) {
    static Standing of(String unit, String group, ApplicationState state, Had had) {
        Set<String> counters = new TreeSet<>();
        if (ApplicationState.ELIGIBLE.contains(state)) {
            counters.add(HrIndicators.ELIGIBLE);
        }
        if (state == ApplicationState.RECONCILED) {
            counters.add(HrIndicators.RECONCILED);
        }
        if (ApplicationState.ALLOWED.contains(state)) {
            counters.add(HrIndicators.APPROVED);
        }
        if (had != Had.NONE) {
            counters.add(HrIndicators.ISSUED);
        }
        if (had == Had.ALL) {
            counters.add(HrIndicators.COMPLETE);
        }
        return new Standing(unit, group, Set.copyOf(counters));
    }

    /** What is counted here and not in another one. */
    Set<String> without(Standing other) {
        boolean samePlace = unit.equals(other.unit) && group.equals(other.group);
        return counters.stream()
                .filter(counter -> !samePlace || !other.counters.contains(counter))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
