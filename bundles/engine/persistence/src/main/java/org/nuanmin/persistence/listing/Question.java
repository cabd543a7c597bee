package org.nuanmin.persistence.listing;

import java.util.List;
import java.util.Objects;
import org.nuanmin.persistence.ResultRow;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Database;

/** One list asked in one way, as SQL. */
record Question<T>(Listing<T> listing, Condition condition, Order order) {
    /** A row with its place, so that the following page can start there. */
    record Placed<T>(T row, Cursor place) {}

    Question<T> after(Cursor last) {
        return new Question<>(listing, condition.and(order.after(last)), order);
    }

    List<Placed<T>> read(Database database, long offset, int limit) {
        String sql = "SELECT " + listing.select() + ", " + order.sql() + " AS nm_sort, " + listing.key()
                + " AS nm_key FROM "
                + listing.from() + " WHERE " + condition.sql() + " ORDER BY " + order.clause() + " OFFSET " + offset
                + " ROWS FETCH NEXT " + limit + " ROWS ONLY";
        return database.rows(
                sql,
                row -> new Placed<>(listing.reader().read(row), place(ResultRow.of(row))),
                condition.arguments().toArray());
    }

    private Cursor place(ResultRow row) {
        return new Cursor(order.name(), row.value("nm_sort"), Objects.requireNonNull(row.value("nm_key"), "key"));
    }

    String counting() {
        return "SELECT COUNT(*) AS nm_count FROM " + listing.from() + " WHERE " + condition.sql();
    }

    long count(Database database) {
        return database.rows(
                        counting(),
                        row -> row.number("nm_count"),
                        condition.arguments().toArray())
                .get(0);
    }
}
