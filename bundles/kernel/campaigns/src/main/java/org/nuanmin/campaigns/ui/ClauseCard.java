package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.nuanmin.campaigns.CampaignPermissions;
import org.nuanmin.portal.api.campaign.Clause;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.UnitKind;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;
import org.nuanmin.ui.spi.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the home page: the figures of the clauses that have some, over the reader's own unit, each open to its rows. */
@Component
public final class ClauseCard implements HomeCard {
    private final CampaignScreens screens;

    @Activate
    public ClauseCard(@Reference CampaignScreens screens) {
        this.screens = screens;
    }

    @Override
    public String permission() {
        return CampaignPermissions.READ;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        Unit unit = screens.mine();
        Div cards = Parts.div("nm-stack");
        for (Clause clause : screens.desk.current().clauses()) {
            Div tiles = Parts.div("nm-tiles");
            clause.indicators()
                    .forEach(figure -> screens.indicators
                            .value(figure.id(), unit.id())
                            .ifPresent(value -> tiles.add(tile(figure, unit, value))));
            if (tiles.getComponentCount() > 0) {
                cards.add(card(clause, unit, tiles));
            }
        }
        return cards;
    }

    private com.vaadin.flow.component.Component card(Clause clause, Unit unit, Div tiles) {
        var card = Parts.card(
                Say.of("card.title", clause.id(), clause.title()) + " · " + unit.name(),
                Parts.link("/app/campaigns/plan", Say.of("card.all")),
                tiles);
        Figure first = clause.indicators().get(0);
        boolean over = unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.STREET;
        if (over && !screens.indicators.byUnit(first.id(), unit.id()).isEmpty()) {
            var below = Parts.card(
                    Say.of("overview.by-unit.of", first.title()),
                    Parts.span("nm-card-note", Say.of("card.streets.hint")),
                    UnitBars.of(screens, clause, first, unit.id()));
            return Parts.div("nm-stack", card, below);
        }
        return card;
    }

    private Div tile(Figure figure, Unit unit, BigDecimal value) {
        Div tile = Parts.div(
                "nm-tile",
                Parts.span("nm-tile-label", figure.title()),
                Parts.figure(Formats.number(value), figure.unit()));
        screens.indicators.rows(figure.id(), unit.id()).filter(Parts::opens).ifPresent(path -> {
            Anchor rows = Parts.link(path, Say.of("card.rows"));
            rows.addClassName("nm-tile-hint");
            rows.getElement().setAttribute("aria-label", Say.of("overview.open-rows", figure.title()));
            tile.add(rows);
        });
        return tile;
    }
}
