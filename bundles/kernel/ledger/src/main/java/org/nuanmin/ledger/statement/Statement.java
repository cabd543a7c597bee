package org.nuanmin.ledger.statement;

import java.time.LocalDate;
import java.util.List;
import org.nuanmin.ledger.book.AccountRow;
import org.nuanmin.ledger.book.PostingRow;

/**
 * An account's period, both days included; amounts in 分, or in pieces of its measure.
 *
 * @param opening what it held when the first day began
 * @param lines what moved, the first first
 */
public record Statement(AccountRow account, LocalDate from, LocalDate to, long opening, List<Line> lines) {
    /**
     * One posting.
     *
     * @param balance what the account held after it
     */
    public record Line(PostingRow posting, long balance) {}

    public Statement {
        lines = List.copyOf(lines);
    }

    /** What came in, not below 0. */
    public long received() {
        return lines.stream()
                .mapToLong(line -> Math.max(0, line.posting().amount()))
                .sum();
    }

    /** What went out, not below 0. */
    public long given() {
        return lines.stream()
                .mapToLong(line -> Math.max(0, -line.posting().amount()))
                .sum();
    }

    /** What it held when the last day ended. */
    public long closing() {
        return opening + received() - given();
    }
}
