package org.nuanmin.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.Column;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list on a phone: a card a row, loaded while one scrolls. */
final class ListCards<T> extends VirtualList<T> {
    private static final long serialVersionUID = 1L;
    private static final int ON_CARD = 3;
    /** A card that the browser has put aside keeps its number, and from there to the card on the screen lies the whole list. */
    private static final String ASKS_FOR_ITS_SCREEN = """
            const server = this.$server, ask = server.setViewportRange, ahead = 20, most = 100;
            server.setViewportRange = (first, count) => {
              if (count <= most) return ask.call(server, first, count);
              const from = Math.max(0, this.firstVisibleIndex - ahead);
              return ask.call(server, from, Math.min(most, this.lastVisibleIndex + ahead - from + 1));
            };
            """;

    ListCards(
            Listing<T> listing,
            Cells<T> cells,
            @Nullable Function<T, String> href,
            Function<T, List<? extends Component>> actions) {
        addClassName("nm-cards");
        getElement().setAttribute("tabindex", "0");
        setRenderer(new ComponentRenderer<Component, T>(row -> card(listing, cells, href, actions.apply(row), row)));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        getElement().executeJs(ASKS_FOR_ITS_SCREEN);
    }

    private static <T> Component card(
            Listing<T> listing,
            Cells<T> cells,
            @Nullable Function<T, String> href,
            List<? extends Component> actions,
            T row) {
        Column<T> name = listing.columns().get(0);
        Div top = Parts.div("nm-row-top", name(cells.text(name, row), href == null ? null : href.apply(row)));
        listing.columns().stream()
                .filter(column -> column.type() == ColumnType.STATE)
                .forEach(column -> top.add(cells.badge(column, row)));
        String line = listing.columns().stream()
                .skip(1)
                .filter(column -> column.type() != ColumnType.STATE && column.rank() <= ON_CARD)
                .map(column -> said(column, cells, row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        Div card = Parts.div("nm-row-card", top, Parts.span("nm-row-line", line));
        if (!actions.isEmpty()) {
            card.add(Parts.div("nm-actions", actions.toArray(Component[]::new)));
        }
        return card;
    }

    /** A number says nothing without its name. */
    private static <T> String said(Column<T> column, Cells<T> cells, T row) {
        String text = cells.text(column, row);
        boolean bare = column.type() == ColumnType.NUMBER || column.type() == ColumnType.YES_NO;
        return bare && !text.isEmpty() ? cells.head(column) + " " + text : text;
    }

    private static Component name(String text, @Nullable String href) {
        if (href == null) {
            return Parts.span("nm-row-name", text);
        }
        Anchor link = Parts.link(href, text);
        link.addClassNames("nm-row-name", "nm-row-link");
        return link;
    }
}
