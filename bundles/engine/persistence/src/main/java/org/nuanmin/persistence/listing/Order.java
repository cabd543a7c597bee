package org.nuanmin.persistence.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.Column;
import org.nuanmin.portal.api.listing.Listing;

/**
 * How a list is sorted: by one column and then by the key, both the same way, so that one index serves it.
 *
 * @param name as asked, with "-" for descending
 * @param sql the column's expression; the key's own when it sorts by nothing else
 */
record Order(String name, String sql, String key, boolean descending) {
    /** Both databases put null last when ascending and first when descending. */
    static Order of(Listing<?> listing, @Nullable String asked) {
        String name = asked == null || asked.isBlank() ? listing.sort() : asked.strip();
        boolean descending = name.startsWith("-");
        String column = descending ? name.substring(1) : name;
        if (column.isEmpty() && name.equals(listing.sort())) {
            return new Order(name, listing.key(), listing.key(), false);
        }
        String sql = sortable(listing).stream()
                .filter(each -> each.name().equals(column))
                .map(Column::sql)
                .findFirst()
                .orElseThrow(() -> Refused.by("sort", "sort", name, names(listing)));
        return new Order(name, sql, listing.key(), descending);
    }

    private static List<? extends Column<?>> sortable(Listing<?> listing) {
        return listing.columns().stream().filter(each -> each.sql() != null).toList();
    }

    private static String names(Listing<?> listing) {
        return String.join(", ", sortable(listing).stream().map(Column::name).toList());
    }

    String clause() {
        String way = descending ? " DESC" : "";
        return sql.equals(key) ? key + way : sql + way + ", " + key + way;
    }

    /** From the last row to the first. */
    Order reversed() {
        return new Order(name, sql, key, !descending);
    }

    /**
     * What comes after a row, in stretches one after the other: those beside it with a later key, those beyond it, those
     * without a value. An index finds the begin of each; in one condition with OR it would find none.
     */
    List<Condition> after(Cursor last) {
        String beyond = descending ? " < ?" : " > ?";
        var laterKey = Condition.of(key + beyond, last.key());
        if (sql.equals(key)) {
            return List.of(laterKey);
        }
        Object value = last.value();
        if (value == null) {
            var beside = Condition.of(sql + " IS NULL").and(laterKey);
            return descending ? List.of(beside, Condition.of(sql + " IS NOT NULL")) : List.of(beside);
        }
        var beside = Condition.of(sql + " = ?", value).and(laterKey);
        var later = Condition.of(sql + beyond, value);
        return descending ? List.of(beside, later) : List.of(beside, later, Condition.of(sql + " IS NULL"));
    }
}
