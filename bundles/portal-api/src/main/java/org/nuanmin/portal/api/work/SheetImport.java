package org.nuanmin.portal.api.work;

import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** A kind of table that a bundle takes in; register it as a service. */
@ConsumerType
public interface SheetImport {
    /** The parameter that holds the id of the job, when rows are taken. */
    String JOB = "job";

    /** Module.things, such as {@code hr.stations}; also its template's name. */
    String kind();

    /** Its name on screen. */
    Message title();

    /** Needed to upload. */
    String permission();

    List<SheetColumn> columns();

    /**
     * Whether what came with an upload fits, before anything is stored.
     *
     * @throws org.nuanmin.portal.api.problem.RuleBroken naming each parameter that is missing or wrong
     */
    default void check(Map<String, String> parameters) {}

    /**
     * Takes one row in a transaction that may hold up to 500 rows; a refused row rolls back alone.
     *
     * @param cells by heading, trimmed; empty cells are empty strings
     * @param parameters what came with the upload, and the job's id as {@link #JOB}
     */
    Taken take(Map<String, String> cells, Map<String, String> parameters);

    /** What became of a row. */
    record Taken(Verdict verdict, String column, String code, Message words) {
        public static Taken accepted() {
            return new Taken(Verdict.ACCEPTED, "", "", Message.plain(""));
        }

        /** The row was there already, the same: counted as accepted, nothing stored twice. */
        public static Taken unchanged() {
            return new Taken(Verdict.UNCHANGED, "", "", Message.plain(""));
        }

        public static Taken rejected(String column, String code, Message words) {
            return new Taken(Verdict.REJECTED, column, code, words);
        }

        public static Taken held(String column, String code, Message words) {
            return new Taken(Verdict.HELD, column, code, words);
        }
    }

    /** How a row ended. */
    enum Verdict {
        ACCEPTED,
        UNCHANGED,
        HELD,
        REJECTED
    }
}
