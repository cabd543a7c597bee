package org.nuanmin.ui.kit;

import java.util.Set;
import org.nuanmin.portal.api.listing.ListQuery;

/**
 * What was chosen in a list.
 *
 * @param rows the rows that were ticked; empty when all are meant
 * @param all everything under the query is meant, seen or not
 * @param query the filters in force
 * @param count how many
 */
public record Selected<T>(Set<T> rows, boolean all, ListQuery query, long count) {}
