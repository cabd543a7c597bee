package org.nuanmin.ledger;

import java.util.List;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.osgi.service.component.annotations.Component;

/** How much of what was allotted for expenses is spent: kept by the use cases as counters, in 分. */
@Component
public final class LedgerIndicators implements IndicatorSource {
    /** Allotted of funds that pay for expenses. */
    public static final String ALLOTTED = "ledger.expenses.allotted";

    public static final String PAID = "ledger.expenses.paid";

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "hr.funds.used", Indicator.Kind.SHARE, PAID, ALLOTTED, "/app/ledger/expenses?state=PAID"));
    }
}
