package org.nuanmin.ledger.rest;

import java.time.LocalDate;
import java.util.List;
import org.nuanmin.ledger.statement.Statement;

/**
 * The statement of an account (对账单); money in 元 with two decimals, anything else in pieces.
 *
 * @param opening what it held when the first day began
 * @param received what came in
 * @param given what went out, not signed
 * @param closing what it held when the last day ended
 * @param postings the first first
 */
public record StatementJson(
        AccountJson account,
        LocalDate from,
        LocalDate to,
        String opening,
        String received,
        String given,
        String closing,
        List<PostingJson> postings) {
    static StatementJson of(Statement statement) {
        var account = statement.account();
        return new StatementJson(
                AccountJson.of(account),
                statement.from(),
                statement.to(),
                account.number(statement.opening()),
                account.number(statement.received()),
                account.number(statement.given()),
                account.number(statement.closing()),
                statement.lines().stream()
                        .map(line -> PostingJson.of(line.posting()))
                        .toList());
    }
}
