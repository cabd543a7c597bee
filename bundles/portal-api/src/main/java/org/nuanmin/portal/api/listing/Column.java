package org.nuanmin.portal.api.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param name its name in REST sort parameters, in the properties ({@code {listing}.{name}}) and in the URL
 * @param sql what it is sorted by, or null when it can't be
 * @param rank 1 stays longest when room is short
 */
public record Column<T>(
        String name, ColumnType type, @Nullable String sql, Function<T, @Nullable Object> value, int rank) {}
