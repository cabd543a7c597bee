package org.nuanmin.ledger.reconcile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ledger.LedgerTexts;
import org.nuanmin.portal.api.ledger.StatementLine;
import org.nuanmin.portal.api.problem.Given;
import org.nuanmin.portal.api.text.Masks;

/**
 * What a line of a file states.
 *
 * @param shown what it is called from now on: the reference or the serial, of a phone its masked form
 * @param amount in 分, or in pieces of the kind's measure
 */
record Stated(
        StatementLine line,
        String shown,
        long amount,
        @Nullable LocalDate day) {
    private static final int LONGEST = 100;
    private static final int TAIL = 4;
    private static final int MOBILE = 11;

    /** @param given told of each cell that is wrong, by the field of its mark */
    static Stated of(Given given, StatementKind kind, Map<String, String> cells) {
        String reference = given.text(Mark.REFERENCE.field(), cell(cells, Mark.REFERENCE), LONGEST);
        String serial = given.text(Mark.SERIAL.field(), cell(cells, Mark.SERIAL), LONGEST);
        String phone = phone(given, cell(cells, Mark.PHONE), reference);
        long amount = kind.isMoney()
                ? given.money(Mark.AMOUNT.field(), cell(cells, Mark.AMOUNT))
                : pieces(given, kind, cell(cells, Mark.QUANTITY));
        LocalDate day = given.dayOrNone(Mark.DAY.field(), cell(cells, Mark.DAY));
        String shown = switch (kind.by()) {
            case SERIAL -> serial;
            case PHONE -> masked(phone);
            default -> reference;
        };
        return new Stated(new StatementLine(reference, serial, phone), shown, amount, day);
    }

    private static String cell(Map<String, String> cells, Mark mark) {
        return cells.getOrDefault(mark.heading(), "").strip();
    }

    /** In full, or the last four digits or more where the receipt is named too: these alone may be many people's. */
    private static String phone(Given given, String typed, String reference) {
        String clean = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .replaceFirst(".*\\*", "");
        if (!clean.isEmpty() && clean.length() < MOBILE) {
            if (!clean.matches("[0-9]{" + TAIL + ",10}")) {
                given.refuse(Mark.PHONE.field(), "statement.phone-tail");
            } else if (reference.isEmpty()) {
                given.refuse(Mark.PHONE.field(), "statement.phone-alone");
            }
            return clean;
        }
        return given.phone(Mark.PHONE.field(), typed);
    }

    private static String masked(String phone) {
        return phone.length() < MOBILE
                ? "****" + phone.substring(Math.max(0, phone.length() - TAIL))
                : Masks.phone(phone);
    }

    /** Pieces with their measure or without: 20, 20GB. */
    private static long pieces(Given given, StatementKind kind, String typed) {
        String clean = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
        String number = clean.replaceFirst("(?i)" + kind.measure() + "$", "");
        if (number.matches("[0-9]{1,9}") && Long.parseLong(number) > 0) {
            return Long.parseLong(number);
        }
        given.refuse(Mark.QUANTITY.field(), "statement.pieces", kind.measure());
        return 0;
    }

    /** The words of {@link Given} for a file's cells. */
    static Given given() {
        return new Given(LedgerTexts.TEXTS, "statement");
    }
}
