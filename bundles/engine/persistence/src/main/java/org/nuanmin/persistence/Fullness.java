package org.nuanmin.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a failure means that a disk of the database is full; the word for it may stand far behind the first exception. */
final class Fullness {
    private static final int DEEPEST = 20;
    /** PostgreSQL's disk_full; Derby's log that can't be written, and its page that can't. */
    private static final Set<String> STATES = Set.of("53100", "XSLA4", "XSDG1");

    private Fullness() {}

    static boolean of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static boolean of(@Nullable Throwable failure, int deep) {
        if (failure == null || deep == 0) {
            return false;
        }
        if (failure instanceof SQLException told
                && (STATES.contains(told.getSQLState()) || of(told.getNextException(), deep - 1))) {
            return true;
        }
        boolean disk = failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains("No space left on device");
        return disk || of(failure.getCause(), deep - 1);
    }
}
