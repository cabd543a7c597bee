package org.nuanmin.ui.kit;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.identity.Unit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ListPageTest {
    @BeforeEach
    void open() {
        StopsView.rows = new StopsInMemory(3000);
        Routes routes = new Routes(Set.of(StopsView.class), Set.of(), true);
        MockVaadin.setup(routes);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        go(Map.of());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private static void go(Map<String, String> parameters) {
        UI.getCurrent().navigate("stops", QueryParameters.simple(parameters));
        MockVaadin.clientRoundtrip();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Stop> grid() {
        return _get(Grid.class);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void three_thousand_rows_are_read_in_slices() {
        assertEquals(3000, GridKt._size(grid()));
        assertEquals("社区002", GridKt._get(grid(), 2).name());
        assertTrue(StopsView.rows.largestSlice() <= 500);
    }

    @Test
    void the_count_stands_above_the_list() {
        _assertOne(Span.class, spec -> spec.withText("共 3,000 条"));
    }

    @Test
    void a_filter_is_kept_in_the_address_and_shown_as_a_chip() {
        _setValue(_get(TextField.class), "社区00");
        assertEquals(
                "stops?query=社区00", java.net.URLDecoder.decode(address(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(10, GridKt._size(grid()));
        _assertOne(Span.class, spec -> spec.withText("按名称查找：社区00"));
    }

    @Test
    void one_click_clears_all_filters() {
        go(Map.of("state", "RUNNING", "query", "社区00"));
        assertEquals(3, GridKt._size(grid()));
        _click(_get(Button.class, spec -> spec.withText("全部清除")));
        assertEquals(3000, GridKt._size(grid()));
        assertEquals("stops", address());
    }

    @Test
    void an_address_with_a_filter_opens_the_filtered_list() {
        go(Map.of("state", "RUNNING", "unit", "wenyilu"));
        assertEquals("RUNNING", _get(Select.class).getValue());
        _assertOne(Span.class, spec -> spec.withText("单位：文艺路"));
        _assertOne(Span.class, spec -> spec.withText("状态：运行"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void only_units_within_the_reader_s_scope_are_offered() {
        ComboBox<Unit> field = _get(ComboBox.class);
        assertEquals(List.of(TwoUnits.STREET), ComboBoxKt.getSuggestionItems(field));
    }

    @Test
    void what_the_list_does_not_know_in_an_address_is_dropped() {
        go(Map.of("state", "NONSENSE", "sort", "password", "from", "yesterday", "open", "nowhere"));
        assertEquals(3000, GridKt._size(grid()));
        _assertOne(DetailDrawer.class);
    }

    @Test
    void the_database_sorts() {
        GridKt._sortByKey(grid(), "beds", com.vaadin.flow.data.provider.SortDirection.DESCENDING);
        go(Map.of("sort", "-beds"));
        assertEquals("社区2999", GridKt._get(grid(), 0).name());
    }

    @Test
    void a_row_opens_beside_the_list_and_low_ranks_fall_away() {
        assertTrue(grid().getColumnByKey("beds").isVisible());
        go(Map.of("open", "s3"));
        _assertOne(DetailDrawer.class);
        assertFalse(grid().getColumnByKey("beds").isVisible());
        assertTrue(grid().getColumnByKey("state").isVisible());
        _click(_find(DetailDrawer.class)
                .get(0)
                .getChildren()
                .findFirst()
                .map(head -> _get(head, Button.class))
                .orElseThrow());
        _assertNone(DetailDrawer.class);
        assertEquals("stops", address());
    }

    @Test
    void numbers_money_days_and_times_are_written_the_same_everywhere() {
        Cells<Stop> cells = new Cells<>(Stop.LIST, Tone::of);
        Stop row = Stop.number(15);
        var shown = Stop.LIST.columns().stream()
                .map(column -> cells.text(column, row))
                .toList();
        assertEquals(
                java.util.List.of("社区015", "筹建", "15,000", "1,851.75", "2021-02-16 (星期二)", "2021-02-08 09:15"), shown);
    }

    @Test
    void an_empty_list_says_what_would_be_here() {
        StopsView.rows = new StopsInMemory(0);
        UI.getCurrent().getInternals().getRouter();
        MockVaadin.tearDown();
        MockVaadin.setup(new Routes(Set.of(StopsView.class), Set.of(), true));
        go(Map.of());
        _assertOne(Empty.class);
    }
}
