package org.nuanmin.portal.api.campaign;

import java.util.List;

/**
 * Who may benefit (对象), as the campaign defines it.
 *
 * @param id such as {@code G1}
 * @param requiresStay whether only those count who stay over the holiday (留区过年)
 * @param keeper the id of the unit that keeps the official list of its employers
 * @param benefits the ids of what each of its people gets, in the campaign's order
 */
public record Group(String id, String title, boolean requiresStay, String keeper, List<String> benefits) {}
