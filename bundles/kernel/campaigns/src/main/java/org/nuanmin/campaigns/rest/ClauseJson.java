package org.nuanmin.campaigns.rest;

import java.util.List;

/**
 * A clause of the plan.
 *
 * @param units ids of the responsible units
 */
public record ClauseJson(
        String id, String title, List<String> units, List<String> obligations, List<IndicatorJson> indicators) {}
