package org.nuanmin.portal.api.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator is reckoned from counters, and where its rows are.
 *
 * @param id as in the campaign definition
 * @param counter what is summed; for MEDIAN the histogram's name
 * @param of the denominator's counter of a SHARE, else null
 * @param path the list behind it, such as {@code /app/hr/stations?state=RUNNING}; the portal adds {@code &unit=…}, and puts the
 *     campaign's id in place of {@value #CAMPAIGN}
 * @param byGroup its counter is kept by group (对象), and the list takes {@code &group=…} too
 */
public record Indicator(
        String id, Kind kind, String counter, @Nullable String of, String path, boolean byGroup) {
    /** Stands in a path for the campaign that is counted. */
    public static final String CAMPAIGN = "{campaign}";

    /** One that is not kept by group. */
    public Indicator(String id, Kind kind, String counter, @Nullable String of, String path) {
        this(id, kind, counter, of, path, false);
    }

    /** A sum that is kept by group. */
    public static Indicator grouped(String id, Kind kind, String counter, String path) {
        return new Indicator(id, kind, counter, null, path, true);
    }

    /** The ways of reckoning. */
    public enum Kind {
        SUM,
        /** A sum of 分, told in 元 with two decimals. */
        MONEY,
        /** Percent with one decimal. */
        SHARE,
        /** Middle of a histogram, in the buckets' unit. */
        MEDIAN
    }
}
