package org.nuanmin.portal.api.work;

import java.util.ArrayList;
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
     * Takes the rows of one table, as long as its job runs without a break; what is the same for all of them is best looked up here.
     *
     * @param parameters what came with the upload, and the job's id as {@link #JOB}
     * @throws org.nuanmin.portal.api.problem.Problem when no row can be taken any more: the job fails with its words
     */
    default Rows rows(Map<String, String> parameters) {
        return cells -> take(cells, parameters);
    }

    /**
     * Takes one row in a transaction that may hold up to 500 rows; a refused row rolls back alone, and the rows before it are stored
     * a second time, unless it says that it stored nothing ({@link Taken#beforeStoring}).
     *
     * @param cells by heading, trimmed; empty cells are empty strings
     * @param parameters what came with the upload, and the job's id as {@link #JOB}
     */
    Taken take(Map<String, String> cells, Map<String, String> parameters);

    /** The rows of one table, in their order. */
    @FunctionalInterface
    interface Rows {
        /** As {@link SheetImport#take}. */
        Taken take(Map<String, String> cells);

        /**
         * Takes several rows in one transaction, in their order, as if one after the other; a kind of many rows asks and stores for all
         * of them at once.
         *
         * @return what became of each; it may end with a refused row that stored something, for then nothing of this is kept
         */
        default List<Taken> takeAll(List<Map<String, String>> rows) {
            List<Taken> taken = new ArrayList<>();
            for (Map<String, String> cells : rows) {
                Taken one = take(cells);
                taken.add(one);
                if (one.mustGo()) {
                    break;
                }
            }
            return taken;
        }
    }

    /**
     * What became of a row.
     *
     * @param nothingStored of a refused row: nothing needs to be rolled back
     */
    record Taken(Verdict verdict, String column, String code, Message words, boolean nothingStored) {
        public static Taken accepted() {
            return new Taken(Verdict.ACCEPTED, "", "", Message.plain(""), false);
        }

        /** The row was there already, the same: counted as accepted, nothing stored twice. */
        public static Taken unchanged() {
            return new Taken(Verdict.UNCHANGED, "", "", Message.plain(""), true);
        }

        /** A fault; whatever the row has stored is taken back. */
        public static Taken rejected(String column, String code, Message words) {
            return new Taken(Verdict.REJECTED, column, code, words, false);
        }

        public static Taken held(String column, String code, Message words) {
            return new Taken(Verdict.HELD, column, code, words, false);
        }

        /** Refused after something was stored, which must be taken back. */
        public boolean mustGo() {
            return verdict == Verdict.REJECTED && !nothingStored;
        }

        /** Refused before anything of the row was stored and without a refusal of the database: it costs the others nothing. */
        public Taken beforeStoring() {
            return new Taken(verdict, column, code, words, true);
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
