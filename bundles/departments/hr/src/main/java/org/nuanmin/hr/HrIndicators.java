package org.nuanmin.hr;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanmin.hr.benefit.ApplicationState;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.osgi.service.component.annotations.Component;

import static org.nuanmin.portal.api.campaign.Indicator.Kind.MONEY;
import static org.nuanmin.portal.api.campaign.Indicator.Kind.SUM;
import static org.nuanmin.portal.api.campaign.Indicator.grouped;

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

    /** Persons whose application is found eligible and lives. */
    public static final String ELIGIBLE = "hr.persons.eligible";

    /** Persons whose application 区人社局 has approved. */
    public static final String APPROVED = "hr.persons.approved";

    /** Persons who have at least one item. */
    public static final String ISSUED = "hr.persons.issued";

    /** Applications whose lines were all found in the files of their payers. */
    public static final String RECONCILED = "hr.applications.reconciled";

    private static final String APPLICATIONS = "/app/hr/applications?campaign=" + Indicator.CAMPAIGN + "&";
    private static final String RECEIPTS = "/app/hr/receipts?campaign=" + Indicator.CAMPAIGN + "&item=";

    /** How many of an item were handed out. */
    public static String issued(String item) {
        return "hr.items.issued." + item;
    }

    /** How much money was handed out as an item, in 分. */
    public static String money(String item) {
        return "hr.items.money." + item;
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
                grouped("hr.persons.eligible", SUM, ELIGIBLE, states(ApplicationState.ELIGIBLE)),
                grouped("hr.persons.approved", SUM, APPROVED, states(ApplicationState.ALLOWED)),
                grouped("hr.persons.issued", SUM, ISSUED, APPLICATIONS + "had=SOME,ALL"),
                grouped("hr.packages.signed", SUM, issued("gift-package"), signed("gift-package")),
                grouped("hr.packages.money", MONEY, money("gift-package"), signed("gift-package")),
                grouped("hr.vouchers.signed", SUM, issued("union-voucher"), signed("union-voucher")),
                grouped("hr.vouchers.money", MONEY, money("union-voucher"), signed("union-voucher")),
                grouped("hr.data.arrived", SUM, arrived("data-20gb"), RECEIPTS + "data-20gb&state=ARRIVED"),
                grouped("hr.benefits.complete", SUM, COMPLETE, APPLICATIONS + "had=ALL"),
                grouped("hr.benefits.reconciled", SUM, RECONCILED, APPLICATIONS + "state=RECONCILED"),
                // the ledger counts, for every clause that spends
                new Indicator(
                        "hr.funds.used",
                        Indicator.Kind.SHARE,
                        "ledger.expenses.paid",
                        "ledger.expenses.allotted",
                        "/app/ledger/expenses?campaign=" + Indicator.CAMPAIGN + "&state=PAID"));
    }

    private static String states(Set<ApplicationState> states) {
        return APPLICATIONS + "state=" + states.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String signed(String item) {
        return RECEIPTS + item + "&state=ISSUED";
    }
}
