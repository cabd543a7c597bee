package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.nuanmin.ui.spi.Screens;

/** The small vocabulary that all screens share. Words are given in the reader's language. */
public final class Parts {
    private Parts() {}

    /** A block with the theme's classes, separated by blanks; none when empty. */
    public static Div div(String css, Component... children) {
        Div div = new Div(children);
        if (!css.isEmpty()) {
            div.addClassNames(css.split(" "));
        }
        return div;
    }

    /** Words with the theme's classes; none when empty. */
    public static Span span(String css, String text) {
        Span span = new Span(text);
        if (!css.isEmpty()) {
            span.addClassNames(css.split(" "));
        }
        return span;
    }

    /** An icon that only decorates. */
    public static Icon icon(VaadinIcon icon) {
        Icon created = icon.create();
        created.getElement().setAttribute("aria-hidden", "true");
        return created;
    }

    /** The main action, one a page: verb, thing, number. */
    public static Button primary(String text, Runnable click) {
        Button button = new Button(text, event -> click.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** An action beside the main one. */
    public static Button action(String text, Runnable click) {
        return new Button(text, event -> click.run());
    }

    /** An action that refuses or ends something. */
    public static Button refusing(String text, Runnable click) {
        Button button = action(text, click);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A quiet action, such as one in a row. */
    public static Button quiet(String text, Runnable click) {
        Button button = action(text, click);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** A button that is an icon; its label is read out and shown when pointed at. */
    public static Button iconButton(VaadinIcon icon, String label, Runnable click) {
        Button button = new Button(icon(icon), event -> click.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** A link that looks like the main action, so that it opens in a new tab too. */
    public static Anchor linkButton(String path, String text) {
        Anchor link = link(path, text);
        link.addClassName("nm-link-button");
        return link;
    }

    /** A link that looks like a quiet action. */
    public static Anchor quietLink(String path, String text) {
        Anchor link = linkButton(path, text);
        link.addClassName("nm-link-quiet");
        return link;
    }

    /**
     * A link to another screen.
     *
     * @param path such as {@code /app/hr/stations}
     */
    public static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    /** Whether the reader may open a screen: what would lead to a refusal is shown without a link. */
    public static boolean opens(String path) {
        UI ui = UI.getCurrent();
        Screens screens = ui == null ? null : ComponentUtil.getData(ui, Screens.class);
        return screens == null || screens.opens(path);
    }

    /** A card with a heading, something at its right (or null), and content. */
    public static Section card(String title, @Nullable Component side, Component... body) {
        Section card = new Section();
        card.addClassName("nm-card");
        Div bar = div("nm-card-bar", new H2(title));
        if (side != null) {
            bar.add(side);
        }
        card.add(bar);
        card.add(body);
        return card;
    }

    /** A figure with its unit of measure. */
    public static Span figure(String number, String unit) {
        Span span = span("nm-figure", "");
        span.add(span("nm-figure-n", number), span("nm-unit", unit));
        return span;
    }

    /** A tile: label, figure, hint. */
    public static Div tile(String label, String number, String unit, String hint) {
        return div("nm-tile", span("nm-tile-label", label), figure(number, unit), span("nm-tile-hint", hint));
    }

    /** A name and its value, as in a detail. */
    public static Div fact(String name, Component value) {
        return div("nm-fact", span("nm-fact-k", name), div("nm-fact-v", value));
    }

    /** A name and its value, as in a detail; a dash for an empty one. */
    public static Div fact(String name, String value) {
        return fact(name, new Span(value.isEmpty() ? "—" : value));
    }

    /** Something to be done: how many, what, detail, when due, and the link with its verb. */
    public static Div task(String count, String what, String detail, String due, boolean urgent, Anchor go) {
        go.addClassNames("nm-link-button", "nm-link-quiet");
        go.getElement().setAttribute("aria-label", go.getText() + " · " + what + " " + count);
        return div(
                "nm-task",
                span("nm-task-n", count),
                div("nm-task-text", span("nm-task-what", what), span("nm-task-detail", detail)),
                span(urgent ? "nm-due nm-due-now" : "nm-due", due),
                go);
    }

    /** A bar with its label and words for the figure. */
    public static Div progress(String label, String words, double part) {
        ProgressBar bar = new ProgressBar(0, 1, Math.max(0, Math.min(1, part)));
        bar.getElement().setAttribute("aria-label", label);
        return div("nm-prog", span("nm-prog-label", label), span("nm-prog-n", words), bar);
    }

    /** Rows as tall as real ones, while data are on their way. */
    public static Div skeleton(int rows) {
        Div box = div("nm-skeleton");
        for (int i = 0; i < rows; i++) {
            box.add(div("nm-skel-row", span("nm-skel", ""), span("nm-skel", ""), span("nm-skel", "")));
        }
        box.getElement().setAttribute("role", "status").setAttribute("aria-label", Words.kit("loading"));
        return box;
    }
}
