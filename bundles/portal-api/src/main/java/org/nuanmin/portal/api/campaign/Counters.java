package org.nuanmin.portal.api.campaign;

import java.time.LocalDate;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts by unit and day, kept as delta rows in the business transaction and folded in the background; read = folded +
 * tail, so that no figure is a COUNT(*) and none is a hot row. What is added here stands in every campaign, such as stations that
 * stay; what belongs to one campaign is added {@link #in} it.
 */
@ProviderType
public interface Counters {
    /**
     * The counters of one campaign: what is added counts there alone, and what is read is that and what stands in every campaign.
     *
     * @param campaign a {@link Campaign}'s id
     */
    Counters in(String campaign);

    /**
     * Adds to a counter in the caller's transaction.
     *
     * @param counter such as {@code hr.requests.closed}; a histogram's bucket is {@code hr.requests.hours/3} (3 to 4 hours)
     */
    void add(String counter, String unit, LocalDate day, long n);

    /**
     * The same of something that concerns people of one group (对象): it counts in the sums over all groups too.
     *
     * @param group a {@link Group}'s id, such as {@code G1}
     */
    void add(String counter, String unit, String group, LocalDate day, long n);

    /** The sum over a unit and all below it, all days up to and including one. */
    long sum(String counter, String unit, LocalDate upTo);

    /** The same, for each unit directly below. */
    Map<String, Long> byUnit(String counter, String parent, LocalDate upTo);

    /** The sum over a unit and all below it for each group that something was counted of. */
    Map<String, Long> byGroup(String counter, String unit, LocalDate upTo);

    /** A histogram: bucket to count. */
    Map<Integer, Long> histogram(String counter, String unit, LocalDate upTo);
}
