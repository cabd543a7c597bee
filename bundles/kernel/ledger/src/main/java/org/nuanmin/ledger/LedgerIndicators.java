package org.nuanmin.ledger;

import java.util.List;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.osgi.service.component.annotations.Component;

/** The figure of clause 4.2 that the books keep: what is not reconciled yet (未对账事项). */
@Component
public final class LedgerIndicators implements IndicatorSource {
    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "oversight.items.unreconciled",
                Indicator.Kind.SUM,
                LedgerCounters.UNRECONCILED,
                null,
                "/app/ledger/postings?campaign=" + Indicator.CAMPAIGN + "&reconciled=NO"));
    }
}
