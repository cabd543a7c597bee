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

    /** Persons who have all items of their application. */
    public static final String COMPLETE = "hr.items.complete";

    /** How many of an item were handed out. */
    public static String issued(String item) {
        return "hr.items.issued." + item;
    }

    /** How much of an item that is no money has arrived, in its unit of measure. */
    public static String arrived(String item) {
        return "hr.items.arrived." + item;
    }

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
                        "/app/hr/requests?state=CLOSED"),
                new Indicator(
                        "hr.packages.signed",
                        Indicator.Kind.SUM,
                        issued("gift-package"),
                        null,
                        "/app/hr/receipts?item=gift-package"),
                new Indicator(
                        "hr.vouchers.signed",
                        Indicator.Kind.SUM,
                        issued("union-voucher"),
                        null,
                        "/app/hr/receipts?item=union-voucher"),
                new Indicator(
                        "hr.data.arrived",
                        Indicator.Kind.SUM,
                        arrived("data-20gb"),
                        null,
                        "/app/hr/receipts?item=data-20gb&state=ARRIVED"),
                new Indicator(
                        "hr.benefits.complete",
                        Indicator.Kind.SUM,
                        COMPLETE,
                        null,
                        "/app/hr/applications?state=ISSUED,RECONCILED"),
                // the ledger counts, for every clause that spends
                new Indicator(
                        "hr.funds.used",
                        Indicator.Kind.SHARE,
                        "ledger.expenses.paid",
                        "ledger.expenses.allotted",
                        "/app/ledger/expenses?state=PAID"));
    }
}
