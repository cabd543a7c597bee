package org.nuanmin.hr.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanmin.hr.benefit.ApplicationStep;
import org.nuanmin.hr.benefit.Seen;

/**
 * A step of an application, and what it rested on.
 *
 * @param state that it led to, or {@code CORRECTED} or {@code TRANSFERRED}
 * @param by the name of who took it
 * @param note the reason, or empty
 */
public record DecisionJson(String state, Instant at, String by, String note, EvidenceJson evidence) {
    /**
     * What the decision on eligibility that was valid then saw.
     *
     * @param rule its version, such as {@code R2.1}
     * @param seen as it was kept: ids and codes as elsewhere in this interface; no number of a document or telephone
     */
    public record EvidenceJson(String rule, Map<String, String> seen) {
        static EvidenceJson of(String evidence) {
            Map<String, String> seen = new LinkedHashMap<>();
            Seen.of(evidence).forEach(fact -> seen.put(fact.key(), fact.value()));
            String rule = seen.remove(Seen.RULE);
            return new EvidenceJson(rule == null ? "" : rule, seen);
        }
    }

    static DecisionJson of(ApplicationStep step) {
        return new DecisionJson(step.kind(), step.time(), step.person(), step.note(), EvidenceJson.of(step.evidence()));
    }
}
