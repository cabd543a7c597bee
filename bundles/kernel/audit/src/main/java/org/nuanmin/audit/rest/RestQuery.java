package org.nuanmin.audit.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.ListQuery;

/** What a list is asked in a query string: whatever is not paging or sorting is a filter, and an unknown one is refused. */
final class RestQuery {
    private static final Set<String> PAGING = Set.of("page", "size", "sort", "next");

    private RestQuery() {}

    static ListQuery of(Map<String, List<String>> parameters, int page, int size) {
        var filters = new HashMap<String, String>();
        parameters.forEach((name, values) -> {
            String value = values.isEmpty() ? "" : values.get(0);
            if (!PAGING.contains(name) && !value.isBlank()) {
                filters.put(name, value);
            }
        });
        return new ListQuery(filters, first(parameters, "sort"), page, size, first(parameters, "next"));
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }
}
