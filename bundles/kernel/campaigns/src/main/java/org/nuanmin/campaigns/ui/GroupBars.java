package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.campaign.Group;

/** An indicator over a unit by the campaign's groups (对象), in their order; nothing for one that is not kept by group. */
final class GroupBars {
    private GroupBars() {}

    static Optional<Component> of(CampaignScreens screens, Campaign campaign, Figure figure, String unit) {
        Map<String, BigDecimal> values = screens.indicators.byGroup(figure.id(), unit);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Bars.Bar> bars = campaign.groups().stream()
                .map(group -> bar(screens, figure, unit, group, values.getOrDefault(group.id(), BigDecimal.ZERO)))
                .toList();
        return Optional.of(Bars.of(Say.of("overview.group"), figure, bars));
    }

    private static Bars.Bar bar(CampaignScreens screens, Figure figure, String unit, Group group, BigDecimal value) {
        return new Bars.Bar(
                group.id() + " " + group.title(), "", value, screens.indicators.rows(figure.id(), unit, group.id()));
    }
}
