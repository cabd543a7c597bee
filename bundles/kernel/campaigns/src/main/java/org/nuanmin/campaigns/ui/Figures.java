package org.nuanmin.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.campaign.Figure;
import org.nuanmin.ui.kit.Formats;
import org.nuanmin.ui.kit.Parts;

/** How a figure, its target and its part of it look. Every figure opens to the rows behind it. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The value as a link to its rows, with unit and target. */
    static Span of(CampaignScreens screens, Figure figure, String unit, @Nullable BigDecimal value) {
        return of(figure, screens.indicators.rows(figure.id(), unit), value);
    }

    /** @param rows the path of the list behind it */
    static Span of(Figure figure, Optional<String> rows, @Nullable BigDecimal value) {
        Span words = new Span();
        if (value == null) {
            Span none = Parts.span("nm-card-note", Say.of("overview.none"));
            none.setTitle(Say.of("overview.none.hint"));
            words.add(none);
            return words;
        }
        words.add(rows.filter(Parts::opens)
                .<Component>map(path -> link(path, figure, value))
                .orElseGet(() -> Parts.span("nm-c-actual", Formats.number(value))));
        if (figure.target() != null) {
            words.add(Parts.span("nm-c-target", " / " + Formats.number(figure.target())));
        }
        words.add(Parts.span("nm-unit", figure.unit()));
        return words;
    }

    private static Anchor link(String path, Figure figure, BigDecimal value) {
        Anchor link = Parts.link(path, Formats.number(value));
        link.addClassName("nm-c-actual");
        link.getElement()
                .setAttribute(
                        "aria-label", Formats.number(value) + " · " + Say.of("overview.open-rows", figure.title()));
        return link;
    }

    /** How far the value is on its way to the target; nothing where there is none. */
    static Component bar(Figure figure, @Nullable BigDecimal value) {
        if (value == null || figure.target() == null || figure.target().signum() == 0) {
            return new Span();
        }
        int part = value.multiply(HUNDRED)
                .divide(figure.target(), 0, RoundingMode.HALF_UP)
                .min(HUNDRED)
                .intValue();
        return new Span(bullet(part, figure.title() + " " + part + "%"), Parts.span("nm-c-part", part + "%"));
    }

    /** A bar of a width in percent, with words for those who don't see it. */
    static Div bullet(int part, String words) {
        Span fill = Parts.span("nm-bullet-fill", "");
        fill.getStyle().set("width", part + "%");
        Div bar = Parts.div("nm-bullet", fill);
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        return bar;
    }
}
