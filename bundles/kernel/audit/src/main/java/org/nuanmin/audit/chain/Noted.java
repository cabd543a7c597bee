package org.nuanmin.audit.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanmin.audit.trail.Times;

/**
 * A head of the chain as it is written down outside the database.
 *
 * @param sealed when its block was closed
 */
public record Noted(Head head, Instant sealed) {
    static final Noted NOTHING = new Noted(Head.START, Instant.EPOCH);

    String text() {
        return "block " + head.block() + "\ncount " + head.seq() + "\nhash " + head.hash() + "\ntime "
                + Times.text(sealed) + "\n";
    }

    /** Empty for a text that is no such note. */
    static Optional<Noted> of(String text) {
        List<String> lines = text.lines().toList();
        try {
            long block = Long.parseLong(value(lines, 0, "block "));
            long count = Long.parseLong(value(lines, 1, "count "));
            var head = new Head(block, value(lines, 2, "hash "), count);
            return Optional.of(new Noted(head, Instant.parse(value(lines, 3, "time "))));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static String value(List<String> lines, int at, String name) {
        String line = lines.get(at);
        return line.startsWith(name) ? line.substring(name.length()) : "";
    }
}
