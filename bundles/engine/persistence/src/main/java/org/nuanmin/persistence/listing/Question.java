package org.nuanmin.persistence.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.nuanmin.persistence.ResultRow;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.persistence.Database;

/** One list asked in one way, as SQL. */
record Question<T>(Listing<T> listing, Condition condition, Order order) {
    /** A row with its place, so that the following page can start there. */
    record Placed<T>(T row, Cursor place) {}

    /**
     * The list's own table is read first and the tables that it joins row by row: for a page that is always right, while
     * Derby, which does not reckon with a page's size, would join and sort all rows. PostgreSQL reads a comment there.
     */
    private static final String OWN_TABLE_FIRST = " FROM --DERBY-PROPERTIES joinOrder=FIXED\n";

    /** The rows that follow one, as far as a limit. */
    List<Placed<T>> after(Cursor last, Database database, int limit) {
        List<Placed<T>> found = new ArrayList<>();
        for (Condition stretch : order.after(last)) {
            if (found.size() < limit) {
                var following = new Question<>(listing, condition.and(stretch), order);
                found.addAll(following.read(database, 0, limit - found.size()));
            }
        }
        return found;
    }

    List<Placed<T>> first(Database database, int limit) {
        return read(database, 0, limit);
    }

    /** So many rows from a place on, stepping over those before it or those behind it, whichever are fewer. */
    List<Placed<T>> at(Database database, long offset, int limit, long total) {
        long end = Math.min(total, offset + limit);
        if (offset >= end || offset <= total - end) {
            return read(database, offset, limit);
        }
        var backward = new Question<>(listing, condition, order.reversed());
        List<Placed<T>> found = backward.read(database, total - end, (int) (end - offset));
        Collections.reverse(found);
        return found;
    }

    private List<Placed<T>> read(Database database, long offset, int limit) {
        String sql = "SELECT " + listing.select() + ", " + order.sql() + " AS nm_sort, " + listing.key()
                + " AS nm_key" + OWN_TABLE_FIRST + listing.from() + " WHERE " + condition.sql() + " ORDER BY "
                + order.clause() + " OFFSET " + offset + " ROWS FETCH NEXT " + limit + " ROWS ONLY";
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
