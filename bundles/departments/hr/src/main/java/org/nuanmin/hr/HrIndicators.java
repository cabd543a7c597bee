package org.nuanmin.hr;

import java.util.List;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.osgi.service.component.annotations.Component;

/** The figures of clause 3.1: they are kept by the use cases as counters, and open to the lists behind them. */
@Component
public final class HrIndicators implements IndicatorSource {
    /** Communities that the department knows of. */
    public static final String COMMUNITIES = "hr.communities";

    public static final String COMMUNITIES_RUNNING = "hr.communities.running";
    public static final String REQUESTS_RECEIVED = "hr.requests.received";
    public static final String REQUESTS_CLOSED = "hr.requests.closed";
    /** A histogram of hours from receiving to closing. */
    public static final String REQUESTS_HOURS = "hr.requests.hours";

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "hr.stations.running",
                        Indicator.Kind.SHARE,
                        COMMUNITIES_RUNNING,
                        COMMUNITIES,
                        "/app/hr/stations?state=RUNNING"),
                new Indicator(
                        "hr.requests.closed",
                        Indicator.Kind.SHARE,
                        REQUESTS_CLOSED,
                        REQUESTS_RECEIVED,
                        "/app/hr/requests?state=CLOSED"),
                new Indicator(
                        "hr.requests.median-hours",
                        Indicator.Kind.MEDIAN,
                        REQUESTS_HOURS,
                        null,
                        "/app/hr/requests?state=CLOSED"));
    }
}
