package org.nuanmin.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.persistence.ConstraintBroken;

/** What the database refused, in the portal's words; also when EclipseLink wrapped it. */
final class Refusals {
    private static final String CONSTRAINT = "23";
    private static final String VALUE = "22";

    private final Vendor vendor;

    Refusals(Vendor vendor) {
        this.vendor = vendor;
    }

    RuntimeException of(RuntimeException thrown) {
        if (thrown instanceof ConstraintBroken) {
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

    /** A batch tells the name only in its later exceptions. */
    private @Nullable String name(SQLException refusal) {
        for (SQLException each = refusal; each != null; each = each.getNextException()) {
            var name = vendor.constraint(each);
            if (name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }
}
