package org.nuanmin.ledger.book;

import java.math.BigDecimal;
import java.util.Locale;
import org.nuanmin.portal.api.ledger.Move;
import org.nuanmin.portal.api.ledger.Place;
import org.nuanmin.portal.api.rest.Yuan;

/** An account, without its balance: that stands in the database alone. */
public record Account(String id, Place place, String name, String measure) {
    /** Itself; yuan and pieces never stand on one account. */
    Account counting(String wanted) {
        if (!measure.equals(wanted)) {
            throw new IllegalArgumentException("Account " + id + " counts " + measure + ", not " + wanted);
        }
        return this;
    }

    /** As people write an amount of a measure: 1,600.00 元, 20 GB. */
    public static String words(long amount, String measure) {
        return plain(amount, measure) + " " + measure;
    }

    /** The same without the measure. */
    public static String plain(long amount, String measure) {
        return measure.equals(Move.MONEY)
                ? String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount, 2))
                : String.format(Locale.ROOT, "%,d", amount);
    }

    /** As it stands in JSON: money in 元 with two decimals, anything else as a whole number. */
    public static String number(long amount, String measure) {
        return measure.equals(Move.MONEY) ? Yuan.of(amount) : Long.toString(amount);
    }
}
