package org.nuanmin.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.ConstraintBroken;
import org.nuanmin.portal.api.problem.NotNow;
import org.nuanmin.portal.api.problem.Problem;
import org.nuanmin.portal.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the database refused, in the portal's words; also when EclipseLink wrapped it. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String CONSTRAINT = "23";
    private static final String VALUE = "22";
    /** Two transactions wait for each other, or one has waited too long: both databases, then PostgreSQL alone. */
    private static final Set<String> CROSSED = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

    private static final int CROSSED_RETRY_SECONDS = 1;
    private static final Texts TEXTS = Texts.of(Refusals.class, "persistence");
    /** Changing rows or tables over a connection that only reads: PostgreSQL, Derby, Derby. */
    private static final Set<String> CLOSED = Set.of("25006", "25502", "25503");

    private final Vendor vendor;
    private final Space space;

    Refusals(Vendor vendor, Space space) {
        this.vendor = vendor;
        this.space = space;
    }

    RuntimeException of(RuntimeException thrown) {
        if (thrown instanceof ConstraintBroken || thrown instanceof Problem) {
            return thrown;
        }
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException refusal) {
                return refusal.getSQLState() == null ? thrown : known(refusal, thrown);
            }
            if (each instanceof OptimisticLockException) {
                return new ConstraintBroken("version", thrown);
            }
        }
        return thrown;
    }

    RuntimeException of(SQLException refusal) {
        return known(refusal, new IllegalStateException("The database refused: " + refusal.getSQLState(), refusal));
    }

    private RuntimeException known(SQLException refusal, RuntimeException otherwise) {
        String state = stateOf(refusal);
        if (Fullness.of(refusal)) {
            LOG.error("The database has no room to store", refusal);
            space.databaseIsFull();
            return space.refusal();
        }
        if (CLOSED.contains(state)) {
            return space.refusal();
        }
        if (CROSSED.contains(state)) {
            LOG.warn("Changes of several people crossed, one is told to come again", refusal);
            return new NotNow(TEXTS.message("persistence.crossed"), CROSSED_RETRY_SECONDS);
        }
        if (state.startsWith(CONSTRAINT)) {
            String name = name(refusal);
            return new ConstraintBroken(name == null ? "sql state " + state : name.toLowerCase(Locale.ROOT), otherwise);
        }
        if (state.startsWith(VALUE)) {
            // the database's own words repeat the value, which must not reach a log
            var without = new IllegalStateException("The database refused a value: " + state);
            without.setStackTrace(otherwise.getStackTrace());
            return without;
        }
        return otherwise;
    }

    private static String stateOf(SQLException refusal) {
        return refusal.getSQLState() == null ? "" : refusal.getSQLState();
    }

    /** A batch tells the name only in its later exceptions, or in their causes. */
    private @Nullable String name(SQLException refusal) {
        for (SQLException each = refusal; each != null; each = each.getNextException()) {
            for (Throwable cause = each; cause != null; cause = cause.getCause()) {
                var name = cause instanceof SQLException told ? vendor.constraint(told) : Optional.<String>empty();
                if (name.isPresent()) {
                    return name.get();
                }
            }
        }
        return null;
    }
}
