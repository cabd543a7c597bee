package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.ColumnType;
import org.nuanmin.portal.api.listing.Listing;

/** The list on a wide screen: columns by type, sorted by the database, low ranks fall away when room is short. */
final class ListGrid<T> extends Grid<T> {
    private static final long serialVersionUID = 1L;
    private static final int STAYS = 2;
    /** Columns of a lower rank stand in the detail and in exports only. */
    private static final int SHOWN = 6;
    /** Texts of this rank and below are whole sentences or addresses. */
    private static final int LONG = 5;

    private static final String ACTIONS = "actions";

    private final Map<String, org.nuanmin.portal.api.listing.Column<T>> shown = new LinkedHashMap<>();
    private boolean ordering;

    ListGrid(Listing<T> listing, Cells<T> cells, @Nullable Function<T, String> href) {
        addClassName("nm-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        setColumnReorderingAllowed(false);
        boolean first = true;
        for (org.nuanmin.portal.api.listing.Column<T> column : listing.columns()) {
            add(column, cells, first ? href : null);
            first = false;
        }
        if (shown.values().stream().noneMatch(column -> column.type() == ColumnType.TEXT)) {
            getColumns().get(0).setFlexGrow(1);
        }
        narrow(false);
    }

    private void add(
            org.nuanmin.portal.api.listing.Column<T> column, Cells<T> cells, @Nullable Function<T, String> href) {
        Grid.Column<T> made = addColumn(renderer(column, cells, href))
                .setKey(column.name())
                .setHeader(cells.head(column))
                .setSortable(column.sql() != null)
                .setWidth(width(column.type()))
                .setFlexGrow(column.type() == ColumnType.TEXT ? share(column) : 0);
        if (column.sql() != null) {
            made.setSortProperty(column.name());
        }
        if (column.type() == ColumnType.NUMBER || column.type() == ColumnType.MONEY) {
            made.setTextAlign(ColumnTextAlign.END);
        }
        if (column.type() == ColumnType.TEXT) {
            made.setTooltipGenerator(row -> cells.text(column, row));
        }
        shown.put(column.name(), column);
    }

    private static <T> Renderer<T> renderer(
            org.nuanmin.portal.api.listing.Column<T> column, Cells<T> cells, @Nullable Function<T, String> href) {
        if (column.type() == ColumnType.STATE) {
            String badge = "<span class='nm-badge' data-tone='${item.tone}'>${item.word}</span>";
            LitRenderer<T> state = href == null
                    ? LitRenderer.of(badge)
                    : LitRenderer.<T>of("<a class='nm-row-link' href='${item.href}'>" + badge + "</a>")
                            .withProperty("href", href::apply);
            return state.withProperty("tone", row -> cells.tone(column, row).css())
                    .withProperty("word", row -> cells.text(column, row));
        }
        LitRenderer<T> text = href == null
                ? LitRenderer.of("${item.text}")
                : LitRenderer.<T>of("<a class='nm-row-link' href='${item.href}'>${item.text}</a>")
                        .withProperty("href", href::apply);
        return text.withProperty("text", row -> cells.text(column, row));
    }

    /** What a row is called gets most of the room: it is what a reader looks for; then what is long to read. */
    private int share(org.nuanmin.portal.api.listing.Column<T> column) {
        if (column.rank() == 1 && shown.isEmpty()) {
            return 3;
        }
        return column.rank() >= LONG ? 2 : 1;
    }

    private static String width(ColumnType type) {
        return switch (type) {
            case TEXT -> "100px";
            case NUMBER -> "96px";
            case MONEY -> "124px";
            case DATE -> "168px";
            case TIME -> "152px";
            case STATE -> "140px";
            case YES_NO -> "80px";
        };
    }

    /** The possible next actions of a row, in a column that always stays. */
    void actions(Function<T, List<? extends Component>> of, String width) {
        addComponentColumn(row -> Parts.div("nm-actions", of.apply(row).toArray(Component[]::new)))
                .setKey(ACTIONS)
                .setHeader(Words.kit(ACTIONS))
                .setWidth(width)
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    /** A detail stands beside: columns of low rank go, state and actions stay. */
    void narrow(boolean now) {
        shown.forEach((name, column) -> getColumnByKey(name)
                .setVisible(column.rank() <= (now ? STAYS : SHOWN) || column.type() == ColumnType.STATE));
    }

    /** Shows by what the rows are sorted: a column's name, with "-" before it for descending. */
    void showOrder(String sort) {
        Grid.Column<T> column = sort.isEmpty() ? null : getColumnByKey(sort.startsWith("-") ? sort.substring(1) : sort);
        if (column != null && column.isSortable()) {
            ordering = true;
            sort(List.of(new GridSortOrder<>(
                    column, sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
            ordering = false;
        }
    }

    /** Tells when a person sorts; null for back to the list's own order. */
    void onOrder(Consumer<@Nullable String> changed) {
        addSortListener(event -> {
            if (!ordering) {
                changed.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                                + order.getSorted().getKey())
                        .orElse(null));
            }
        });
    }
}
