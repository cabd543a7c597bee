package org.nuanmin.portal.api.campaign;

import java.util.List;

/**
 * One clause of the plan.
 *
 * @param id such as {@code 3.1}
 * @param units ids of the responsible units
 */
public record Clause(String id, String title, List<String> units, List<String> obligations, List<Figure> indicators) {}
