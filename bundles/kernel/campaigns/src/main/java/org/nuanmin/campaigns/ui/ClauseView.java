package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.portal.api.campaign.Campaign;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.problem.NotFound;
import org.nuanmin.ui.kit.Page;
import org.nuanmin.ui.kit.Parts;

/** One clause: what it obliges whom to, its figures, and each of them by unit. */
public final class ClauseView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient CampaignScreens screens;

    ClauseView(CampaignScreens screens) {
        super("", "");
        this.screens = screens;
        actions(Parts.quietLink("/app/campaigns/plan", Say.of("overview.back")));
    }

    /** Of a clause over a unit. */
    static String path(String clause, String unit) {
        return "/app/campaigns/clause?id=" + clause + "&unit=" + unit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        String id = asked.getSingleParameter("id").orElse("");
        Unit unit = asked.getSingleParameter("unit").map(screens.desk::reached).orElseGet(screens::mine);
        Campaign campaign = screens.desk.current();
        Clause clause = campaign.clauses().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(CampaignTexts.say("clause.unknown", id)));
        show(campaign, clause, unit);
    }

    private void show(Campaign campaign, Clause clause, Unit over) {
        String unit = over.id();
        title(clause.id() + " " + clause.title() + " · " + over.name());
        sentence(String.join(
                "、",
                clause.units().stream()
                        .map(each -> screens.units.find(each).map(Unit::name).orElse(each))
                        .toList()));
        UnorderedList obligations = new UnorderedList();
        obligations.getStyle().set("padding-left", "20px");
        clause.obligations().forEach(words -> obligations.add(new ListItem(words)));
        add(
                Parts.card(Say.of("overview.obligations"), null, obligations),
                Parts.card(
                        Say.of("overview.measure"),
                        Parts.span("nm-card-note", Say.of("overview.hint")),
                        ClauseTable.of(screens, List.of(clause), unit)));
        clause.indicators().stream()
                .filter(figure -> screens.indicators.value(figure.id(), unit).isPresent())
                .forEach(figure -> add(parts(campaign, clause, figure, unit)));
    }

    /** A figure by unit, and by group where it is kept so. */
    private Component parts(Campaign campaign, Clause clause, Figure figure, String unit) {
        var units = UnitBars.of(screens, clause, figure, unit);
        return GroupBars.of(screens, campaign, figure, unit)
                .map(groups -> Parts.card(
                        Say.of("overview.by-group.of", figure.title()), null, Parts.div("nm-stack", units, groups)))
                .orElseGet(() -> Parts.card(Say.of("overview.by-unit.of", figure.title()), null, units));
    }
}
