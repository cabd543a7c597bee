package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.Listing;
import org.nuanmin.portal.api.listing.Listings;

/** The rows of a list, read slice by slice: a grid where there is room, cards on a phone. */
final class ListRows<T> {
    private final Listing<T> listing;
    private final RowLook<T> look;
    private final Supplier<ListState> state;
    private final Consumer<ListState> go;
    private final Function<ListState, String> href;
    private final CallbackDataProvider<T, Void> rows;
    private @Nullable ListGrid<T> grid;

    /**
     * Rows that are counted already.
     *
     * @param state what the address says now
     * @param go shows another state
     * @param href a state's address
     */
    ListRows(
            Listing<T> listing,
            Listings listings,
            RowLook<T> look,
            long count,
            Supplier<ListState> state,
            Consumer<ListState> go,
            Function<ListState, String> href) {
        this.listing = listing;
        this.look = look;
        this.state = state;
        this.go = go;
        this.href = href;
        rows = DataProvider.fromCallbacks(
                query -> listings.slice(listing, state.get().query(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    // Vaadin wants both asked for, though the count is known
                    query.getOffset();
                    query.getLimit();
                    return (int) Math.min(count, Integer.MAX_VALUE);
                });
    }

    Component onPhone() {
        ListCards<T> cards = new ListCards<>(listing, cells(), links(), look.actions);
        cards.getElement().setAttribute("aria-label", label());
        cards.setDataProvider(rows);
        return cards;
    }

    /** A grid; ticked rows are told where several can be acted on at once. */
    Component wide(Consumer<Set<T>> ticked) {
        ListGrid<T> made = new ListGrid<>(listing, cells(), links());
        made.setAriaLabel(label());
        if (!look.actionsWidth.isEmpty()) {
            made.actions(look.actions, look.actionsWidth);
        }
        String sort = state.get().sort();
        made.showOrder(sort == null ? listing.sort() : sort);
        made.onOrder(by -> go.accept(state.get().sorted(by)));
        made.setItems(rows);
        if (look.opens()) {
            made.setPartNameGenerator(
                    row -> look.key.apply(row).equals(state.get().open()) ? "opened" : null);
            made.addItemClickListener(event -> go.accept(state.get().opened(look.key.apply(event.getItem()))));
        }
        if (look.bulk != null) {
            made.setSelectionMode(Grid.SelectionMode.MULTI);
            made.addSelectionListener(event -> ticked.accept(event.getAllSelectedItems()));
        }
        grid = made;
        return made;
    }

    private Cells<T> cells() {
        return new Cells<>(listing, look.tones);
    }

    private String label() {
        return Words.of(listing.texts(), listing.id());
    }

    private @Nullable Function<T, String> links() {
        return look.opens() ? row -> href.apply(state.get().opened(look.key.apply(row))) : null;
    }

    /** Drawn anew, since it was opened or closed. */
    void mark(T row) {
        rows.refreshItem(row);
    }

    /** A detail stands beside. */
    void narrow(boolean now) {
        if (grid != null) {
            grid.narrow(now);
        }
    }

    void tickNone() {
        if (grid != null) {
            grid.deselectAll();
        }
    }
}
