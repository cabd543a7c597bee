package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.ui.kit.Parts;

/** An indicator by the units below one, as a table with bars, the lowest first: that is where to look. */
final class UnitBars {
    private UnitBars() {}

    static Component of(CampaignScreens screens, Clause clause, Figure figure, String parent) {
        Map<String, BigDecimal> values = screens.indicators.byUnit(figure.id(), parent);
        if (values.isEmpty()) {
            return Parts.span("nm-card-note", Say.of("overview.no-units"));
        }
        List<Bars.Bar> bars = values.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(each -> bar(screens, clause, figure, each))
                .toList();
        return Bars.of(Say.of("overview.unit"), figure, bars);
    }

    /** A unit opens to the clause as it stands there. */
    private static Bars.Bar bar(
            CampaignScreens screens, Clause clause, Figure figure, Map.Entry<String, BigDecimal> each) {
        String unit = each.getKey();
        return new Bars.Bar(
                screens.units.find(unit).map(Unit::name).orElse(unit),
                ClauseView.path(clause.id(), unit),
                each.getValue(),
                screens.indicators.rows(figure.id(), unit));
    }
}
