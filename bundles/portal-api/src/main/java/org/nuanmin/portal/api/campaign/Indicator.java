package org.nuanmin.portal.api.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator is reckoned from counters, and where its rows are.
 *
 * @param id as in the campaign definition
 * @param counter what is summed; for MEDIAN the histogram's name
 * @param of the denominator's counter of a SHARE, else null
 * @param path the list behind it, such as {@code /app/hr/stations?state=RUNNING}; the portal adds {@code &unit=…}
 */
public record Indicator(
        String id, Kind kind, String counter, @Nullable String of, String path) {
    /** The ways of reckoning. */
    public enum Kind {
        SUM,
        /** Percent with one decimal. */
        SHARE,
        /** Middle of a histogram, in the buckets' unit. */
        MEDIAN
    }
}
