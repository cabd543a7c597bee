package org.nuanmin.ui.kit;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.Column;
import org.nuanmin.portal.api.listing.Filter;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;

/** What the address of a list says: filters, sort, and the row that is open. */
record ListState(
        Map<String, String> filters,
        @Nullable String sort,
        @Nullable String open) {
    static final ListState START = new ListState(Map.of(), null, null);
    private static final String SORT = "sort";
    private static final String OPEN = "open";

    /** Reads an address; what the list does not know is dropped, since a person may have typed it. */
    static ListState of(Listing<?> listing, QueryParameters parameters) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Filter filter : listing.filters()) {
            parameters
                    .getSingleParameter(filter.name())
                    .filter(value -> fits(filter, value))
                    .ifPresent(value -> filters.put(filter.name(), value));
        }
        Set<String> sorts = listing.columns().stream()
                .filter(column -> column.sql() != null)
                .map(Column::name)
                .collect(Collectors.toSet());
        String sort = parameters
                .getSingleParameter(SORT)
                .filter(value -> sorts.contains(value.startsWith("-") ? value.substring(1) : value))
                .orElse(null);
        return new ListState(filters, sort, parameters.getSingleParameter(OPEN).orElse(null));
    }

    private static boolean fits(Filter filter, String value) {
        if (value.isBlank()) {
            return false;
        }
        return switch (filter.kind()) {
            case CHOICE -> filter.choices().containsAll(List.of(value.split(",")));
            case FROM, TO -> value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?");
            default -> true;
        };
    }

    ListState filtered(Map<String, String> by) {
        return new ListState(Map.copyOf(by), sort, null);
    }

    ListState sorted(@Nullable String by) {
        return new ListState(filters, by, open);
    }

    ListState opened(@Nullable String key) {
        return new ListState(filters, sort, key);
    }

    boolean sameRows(ListState other) {
        return filters.equals(other.filters) && java.util.Objects.equals(sort, other.sort);
    }

    ListQuery query() {
        return new ListQuery(filters, sort, 0, 50, null);
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        if (sort != null) {
            all.put(SORT, sort);
        }
        if (open != null) {
            all.put(OPEN, open);
        }
        return QueryParameters.simple(all);
    }
}
