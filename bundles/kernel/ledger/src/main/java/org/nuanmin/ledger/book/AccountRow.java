package org.nuanmin.ledger.book;

import org.nuanmin.portal.api.ledger.AccountKind;
import org.nuanmin.portal.api.persistence.Row;

/**
 * An account in a list.
 *
 * @param unit the id of the unit whose it is
 * @param fund the id of a fund, or of a benefit that is no money
 * @param balance in 分, or in pieces of the measure
 */
public record AccountRow(
        String id,
        AccountKind kind,
        String unit,
        String unitName,
        String fund,
        String name,
        long balance,
        String measure) {
    public static final String COLUMNS =
            "a.id, a.kind, a.unit_id, u.name AS unit_name, a.fund_id, COALESCE(p.name, a.name) AS called, a.balance, a.measure";
    public static final String TABLES =
            "ledger_account a JOIN portal_unit u ON u.id = a.unit_id LEFT JOIN portal_person p ON p.id = a.person_id";

    public static AccountRow of(Row row) {
        return new AccountRow(
                row.required("id"),
                AccountKind.valueOf(row.required("kind")),
                row.required("unit_id"),
                row.required("unit_name"),
                row.required("fund_id"),
                row.required("called"),
                row.number("balance"),
                row.required("measure"));
    }

    /** An amount of its measure as it stands in JSON: money in 元 with two decimals. */
    public String number(long amount) {
        return Account.number(amount, measure);
    }

    /** An amount of its measure as people write it: 600.00 元, 20 GB. */
    public String words(long amount) {
        return Account.words(amount, measure);
    }

    /** The same without the measure, for a column whose head names it. */
    public String plain(long amount) {
        return Account.plain(amount, measure);
    }

    public String balanceWords() {
        return words(balance);
    }
}
