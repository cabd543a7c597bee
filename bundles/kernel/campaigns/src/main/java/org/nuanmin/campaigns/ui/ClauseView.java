package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.nuanmin.campaigns.CampaignTexts;
import org.nuanmin.portal.api.campaign.Clause;
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("id")
                .orElse("");
        Clause clause = screens.desk.current().clauses().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(CampaignTexts.say("clause.unknown", id)));
        show(clause);
    }

    private void show(Clause clause) {
        String unit = screens.mine().id();
        title(clause.id() + " " + clause.title());
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
                .forEach(figure -> add(Parts.card(
                        Say.of("overview.by-unit.of", figure.title()), null, UnitBars.of(screens, figure, unit))));
    }
}
