package org.nuanmin.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.listing.Listing;

/**
 * A list screen made from a {@link Listing}: filters, chips, count, lazy rows sorted in the database, a detail beside it,
 * cards on a phone, an export. The address holds filters, sort and the open row.
 *
 * <p>Words: {@code {listing}} title, {@code {listing}.sentence}, {@code {listing}.empty} and {@code .empty.hint} (each
 * optional but the title), {@code {listing}.{column}} heads, {@code {listing}.{filter}} labels, and
 * {@code {listing}.{column or filter}.{VALUE}} for states and choices.
 *
 * <pre>{@code
 * public final class StationsView extends ListPage<StationRow> {
 *     public StationsView(ListServices services, StationDesk desk) {
 *         super(StationListing.LIST, services);
 *         key(StationRow::id);
 *         detail(row -> new DetailDrawer(row.name()).fact(…).action(…));
 *         actions(Parts.primary(…));
 *     }
 * }
 * }</pre>
 */
public class ListPage<T> extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Listing<T> listing;
    private final transient ListServices services;
    private final FilterBar filters;
    private final FilterChips chips = new FilterChips();
    private final CountStrip strip = new CountStrip();
    private final Div band = Parts.div("nm-band", strip, chips);
    private final Div master = Parts.div("nm-master");
    private final transient RowLook<T> look = new RowLook<>();
    private final @Nullable ExportLink export;
    private transient Supplier<Empty> empty = this::nothing;

    private transient ListState state = ListState.START;
    private transient @Nullable ListRows<T> rows;
    private @Nullable Component opened;
    private transient @Nullable T openedRow;
    private @Nullable Boolean phone;
    private String path = "";
    private long count;

    /** A list with its title and sentence from the listing's words. */
    public ListPage(Listing<T> listing, ListServices services) {
        this(
                listing,
                services,
                (filter, value) -> Words.of(listing.texts(), listing.id() + "." + filter + "." + value));
    }

    /**
     * The same, where the words of choices are others' words.
     *
     * @param choices from a filter's name and a value to words
     */
    public ListPage(Listing<T> listing, ListServices services, BinaryOperator<String> choices) {
        super(Words.of(listing.texts(), listing.id()), sentence(listing));
        this.listing = listing;
        this.services = services;
        fill();
        filters = new FilterBar(listing, services.units(), choices, by -> go(state.filtered(by)));
        export = services.exports() == null ? null : new ExportLink(listing, services.exports(), () -> state.query());
        if (export != null) {
            super.actions(export);
        }
        add(filters, band, master);
    }

    private static String sentence(Listing<?> listing) {
        String key = listing.id() + ".sentence";
        return listing.texts().has(key) ? Words.of(listing.texts(), key) : "";
    }

    /** The row's id, as {@link Listing#key()} has it: rows can then be linked to, and a detail can be opened by its address. */
    protected final void key(Function<T, String> of) {
        look.key = of;
    }

    /** The tone of a state by its name, where {@link Tone#of} does not fit. */
    protected final void tone(Function<String, Tone> of) {
        look.tones = of;
    }

    /**
     * What the value of a filter is called where it is an id that links bring: it has a chip, and no field to type it into.
     *
     * @param of empty when nothing has this id, or not for the reader
     */
    protected final void named(String filter, Function<String, Optional<String>> of) {
        filters.named(filter, of);
    }

    /** Filters by ids that nobody has a name for: a reader is told their end. */
    protected final void linked(String... names) {
        filters.linked(names);
    }

    /**
     * A filter by the id of something of which there are few, chosen by its name.
     *
     * @param titles by id, in the order in which they are offered
     */
    protected final void options(String filter, Map<String, String> titles) {
        filters.options(filter, titles);
    }

    /** What is shown of one row; needs {@link #key}. */
    protected final void detail(Function<T, DetailDrawer> of) {
        look.detail = of;
    }

    /**
     * The next possible actions of a row; the impossible ones are not there.
     *
     * @param width of their column, such as {@code 120px}
     */
    protected final void rowActions(String width, Function<T, List<? extends Component>> of) {
        look.actionsWidth = width;
        look.actions = of;
    }

    /** What can be done with several rows at once; rows get check boxes on a wide screen. */
    protected final void bulk(Function<Selected<T>, List<? extends Component>> of) {
        look.bulk = of;
    }

    /** What stands there while there is nothing, with the first step. */
    protected final void empty(Supplier<Empty> of) {
        empty = of;
    }

    /** Reads rows, count and the open detail again, after something was done. */
    public final void refresh() {
        load();
        open(state.open());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = "/" + event.getLocation().getPath();
        ListState wanted = ListState.of(listing, event.getLocation().getQueryParameters());
        if (phone == null) {
            state = wanted;
        } else {
            show(wanted);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (master.getComponentCount() == 0) {
            master.add(Parts.skeleton(10));
        }
        Viewport.follow(this, event.getUI(), width -> arrange(isPhone(width)));
    }

    private void arrange(boolean onPhone) {
        if (Objects.equals(phone, onPhone)) {
            return;
        }
        phone = onPhone;
        load();
        open(state.open());
    }

    /** Shows another state, as the address has it. */
    private void show(ListState wanted) {
        boolean sameRows = wanted.sameRows(state);
        state = wanted;
        if (!sameRows) {
            load();
        }
        open(state.open());
    }

    /** Goes there by the address, so that the browser's back leads here again. */
    private void go(ListState wanted) {
        UI ui = UI.getCurrent();
        if (ui.getInternals().getActiveRouterTargetsChain().contains(this)) {
            ui.navigate(path.substring(1), wanted.parameters());
        } else {
            show(wanted);
        }
    }

    private void load() {
        filters.show(state.filters());
        chips.show(listing, filters, state.filters(), by -> go(state.filtered(by)));
        master.removeAll();
        rows = null;
        try {
            count = services.listings().count(listing, state.query());
        } catch (RuntimeException failed) {
            master.add(new Note(
                    Tone.STOP, Parts.span("", Problems.words(failed)), Parts.quiet(Words.kit("again"), this::refresh)));
            return;
        }
        strip.count(count);
        if (export != null) {
            export.count(count);
        }
        master.add(count == 0 ? nothingHere() : rows());
    }

    private Component nothingHere() {
        if (state.filters().isEmpty()) {
            return empty.get();
        }
        return new Empty(
                VaadinIcon.SEARCH,
                Words.kit("list.none"),
                Words.kit("list.none.hint"),
                Parts.action(Words.kit("filter.clear"), () -> go(state.filtered(Map.of()))));
    }

    private Empty nothing() {
        return new Empty(
                VaadinIcon.LIST,
                Words.or(listing.texts(), listing.id() + ".empty", "list.empty"),
                Words.or(listing.texts(), listing.id() + ".empty.hint", "list.empty.hint"));
    }

    private Component rows() {
        rows = new ListRows<>(listing, services.listings(), look, count, () -> state, this::go, this::href);
        return Boolean.TRUE.equals(phone) ? rows.onPhone() : rows.wide(ticked -> choose(ticked, false));
    }

    private void choose(Set<T> chosen, boolean everything) {
        if (chosen.isEmpty() && !everything) {
            strip.count(count);
            return;
        }
        Selected<T> selected = new Selected<>(
                everything ? Set.of() : chosen, everything, state.query(), everything ? count : chosen.size());
        strip.selected(selected, count, () -> choose(Set.of(), true), this::chooseNone, look.bulk.apply(selected));
    }

    private void chooseNone() {
        rows.tickNone();
        choose(Set.of(), false);
    }

    private String href(ListState of) {
        return path + "?" + of.parameters().getQueryString();
    }

    private void open(@Nullable String wanted) {
        if (opened != null) {
            opened.removeFromParent();
            opened = null;
        }
        mark(openedRow);
        openedRow = null;
        boolean onPhone = Boolean.TRUE.equals(phone);
        if (wanted != null && look.detail != null) {
            opened = detail(wanted, onPhone);
            (onPhone ? this : master).getElement().appendChild(opened.getElement());
            mark(openedRow);
        }
        if (rows != null) {
            rows.narrow(opened != null);
        }
        boolean covered = onPhone && opened != null;
        head(!covered);
        List.of(filters, band, master).forEach(part -> part.setVisible(!covered));
    }

    private void mark(@Nullable T row) {
        if (row != null && rows != null) {
            rows.mark(row);
        }
    }

    private Component detail(String wanted, boolean onPhone) {
        Runnable close = () -> go(state.opened(null));
        return services.listings()
                .one(listing, wanted)
                .map(row -> {
                    openedRow = row;
                    return look.detail.apply(row);
                })
                .orElseGet(() -> new DetailDrawer(Words.kit("detail.gone"))
                        .fact(Words.kit("detail.gone.why"), Words.kit("detail.gone.hint")))
                .arrange(onPhone, close);
    }
}
