package org.nuanmin.registry.person;

import java.util.List;
import org.nuanmin.portal.api.registry.Served;

/**
 * What whoever has someone's full number is told of him, in whichever unit.
 *
 * @param name masked
 * @param unit the name of the unit that answers for him
 */
public record MinimalCard(String id, String name, String unit, List<Served> items) {}
