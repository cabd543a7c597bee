package org.nuanmin.portal.api.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The asking bundle's own persistence unit: each bundle that references this service gets its own entities and
 * migrations ({@code db/{module}/V001__….sql}), while all share one pool and one transaction per thread.
 */
@ProviderType
public interface Database {
    /** Keys in one question of {@link #rowsOf}. */
    int TOGETHER = 200;

    /** Runs work in the thread's transaction, or in a new one; any exception rolls everything back. */
    <T> T write(Supplier<T> work);

    /** As {@link #write(Supplier)}, for work without a result. */
    default void write(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs work in a transaction of its own, whatever becomes of the caller's: for refusals that must be kept. */
    <T> T apart(Supplier<T> work);

    /** Like {@link #write(Supplier)}, for work that stores nothing. */
    <T> T read(Supplier<T> work);

    /** The entity manager of the current transaction. */
    EntityManager entities();

    /**
     * Rows of a native query on the transaction's own connection; what entity managers hold is flushed before.
     *
     * @param sql with {@code ?} for each argument; UTC Instants, LocalDates, Strings, numbers, booleans and null are bound
     */
    <T> List<T> rows(String sql, RowReader<T> reader, Object... arguments);

    /**
     * As {@link #rows}, for rows that are named by one of many keys: asked in parts, each of the same length, so that the database
     * prepares one statement.
     *
     * @param sql with {@code IN (?)} once, for all the keys, and no other argument
     */
    default <T> List<T> rowsOf(String sql, RowReader<T> reader, Collection<String> keys) {
        String whole = sql.replace("IN (?)", "IN (" + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ")");
        List<String> left = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < left.size(); from += TOGETHER) {
            List<String> part = new ArrayList<>(left.subList(from, Math.min(left.size(), from + TOGETHER)));
            boolean one = part.size() == 1;
            while (!one && part.size() < TOGETHER) {
                part.add(part.get(0));
            }
            found.addAll(rows(one ? sql : whole, reader, part.toArray()));
        }
        return found;
    }

    /**
     * Changes rows by a native statement whose count nobody asks for. What is stored by the same statement goes to the database
     * together: before the transaction's next native statement of another method, at the latest when it commits, and after what
     * entity managers hold; so that is where a refusal of the database is told. Different statements go in the order in which each
     * came first.
     *
     * @param sql as for {@link #rows}
     */
    void store(String sql, Object... arguments);

    /** Changes rows by a native statement, for conditional updates; the number of rows changed. */
    int update(String sql, Object... arguments);

    /** Runs after the current transaction has committed, on the same thread; not at all when it rolls back. */
    void afterCommit(Runnable work);

    /**
     * Runs after the current transaction was rolled back, on the same thread: to take away what lies outside the database.
     * Not at all when nobody can say whether it was stored, as when the connection broke while it committed; so look
     * again later for what it would have taken away.
     */
    void afterRollback(Runnable work);
}
