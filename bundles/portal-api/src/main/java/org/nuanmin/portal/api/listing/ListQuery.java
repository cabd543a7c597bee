package org.nuanmin.portal.api.listing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list.
 *
 * @param filters by filter name; unknown names are refused
 * @param sort a column's name, with "-" before it for descending; null for the list's own; unknown names are refused
 * @param page from 0; not used when next is given
 * @param size 1 to 500
 * @param next the key that the page before gave, or null
 */
public record ListQuery(
        Map<String, String> filters,
        @Nullable String sort,
        int page,
        int size,
        @Nullable String next) {
    public static final int LARGEST = 500;
    /** Everything, from the first page, 50 rows. */
    public static final ListQuery FIRST = new ListQuery(Map.of(), null, 0, 50, null);

    public ListQuery {
        filters = Map.copyOf(filters);
    }

    public ListQuery with(String filter, String value) {
        var more = new java.util.HashMap<>(filters);
        more.put(filter, value);
        return new ListQuery(more, sort, page, size, next);
    }

    public ListQuery sortedBy(@Nullable String column) {
        return new ListQuery(filters, column, page, size, next);
    }

    public ListQuery at(int pageNumber, int pageSize) {
        return new ListQuery(filters, sort, pageNumber, pageSize, null);
    }
}
